import { Failure, messageOf } from './failure.ts';
import type { LocalServer } from './local-server.ts';

type Answer = { ok: boolean; status: number; text(): Promise<string> };

type Send = (
  path: string,
  init: { method: string; headers: Record<string, string>; body: string },
) => Promise<Answer>;

/** Asks the admin API for the demo project; it makes one where there has never been one. */
export async function seedDemo(send: Send, token: string): Promise<void> {
  const answer = await send('/api/demo', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{}',
  });
  if (answer.ok) return;
  const reason = messageOf(await answer.text()).slice(0, 300);
  throw new Failure(`the demo project cannot be made: POST /api/demo answers ${answer.status} ${reason}`);
}

/** Requests that show the product at work; printed at start, and run by the tests. */
export function demoRequests({ url, port, token }: Pick<LocalServer, 'url' | 'port' | 'token'>): string[] {
  return [
    `curl ${url}/m/demo/shop/products`,
    `curl http://demo.localhost:${port}/shop/products`,
    ...(token ? [`curl -H "Authorization: Bearer ${token}" ${url}/api/groups`] : []),
  ];
}
