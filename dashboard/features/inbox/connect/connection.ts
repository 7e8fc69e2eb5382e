import { shellWord } from '../../../api/curl-line';
import type { Group } from '../../../api/group-queries';
import type { Sample } from '../../../api/webhook-queries';
import { MAIN_WORLD } from '../../../api/world-queries';
import { receiverUrl } from '../receiver-config';

/** What anybody can send without having set anything up. */
const PLAIN = { type: 'order.paid', data: { id: 'ord_1', total: 42 } };

const FIRST_CLIENT = 'my-app';

export type Connection = { url: string; curl: string };

/** Of a group without clients of its own, the one that the first lines are about. */
export function firstClient(clients: readonly string[]): string {
  return clients[0] ?? FIRST_CLIENT;
}

/** Where a client sends to, and a line that does it. */
export function connectionOf(group: Group, clientId: string, world: string): Connection {
  const url = receiverUrl(group.base_url, clientId);
  return { url, curl: curlTo(url, world, {}, JSON.stringify(PLAIN)) };
}

/** With a signature that was made for exactly this body. */
export function curlTo(url: string, world: string, headers: Record<string, string>, body: string): string {
  const inWorld = world === MAIN_WORLD ? {} : { 'x-understudy-world': world };
  const all = { 'content-type': 'application/json', ...inWorld, ...headers };
  return [
    `curl ${shellWord(url)}`,
    ...Object.entries(all).map(([name, value]) => `-H ${shellWord(`${name}: ${value}`)}`),
    `--data-raw ${shellWord(body)}`,
  ].join(' \\\n  ');
}

/** What is usually sent in this scheme; the plain body where nobody in particular uses it. */
export function sampleFor(
  samples: readonly Sample[],
  scheme: string,
): { body: string; headers: Record<string, string> } {
  const preset = scheme === 'standard_ed25519' ? 'standard' : scheme;
  const found = samples.find((sample) => sample.preset === preset);
  if (!found) return { body: JSON.stringify(PLAIN), headers: {} };
  return { body: found.body, headers: found.headers };
}
