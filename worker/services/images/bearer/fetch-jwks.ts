import * as z from 'zod';
import { parseJsonText } from '../../../engine/request/json-text';
import { readInTime } from '../../../platform/outbound/read-in-time';
import type { Ports } from '../../ports';
import type { FetchedKeys, JwksMemo } from './jwks-memo';

const FRESH_MS = 5 * 60_000;
/** A key that is not among them asks again, but nobody makes this group call its issuer all the time. */
const PAUSE_MS = 1_000;
const LIMITS = { bytes: 256 * 1024, milliseconds: 5_000 };
const MOST_KEYS = 100;

const jwks = z.object({ keys: z.array(z.record(z.string(), z.unknown())).max(MOST_KEYS) });

type Asked = { url: string; memo: JwksMemo; ports: Pick<Ports, 'outbound' | 'clock'> };

/** Those of the last minutes; `isStale` says that they were not enough. Old ones are better than none. */
export async function issuerKeys(asked: Asked, { isStale }: { isStale: boolean }): Promise<FetchedKeys> {
  const { memo, ports } = asked;
  const now = ports.clock.now();
  const { known } = memo;
  if (known) {
    const isGood = isStale ? isWithin(PAUSE_MS, memo.asked_again_at, now) : isWithin(FRESH_MS, known.at, now);
    if (isGood) return { ok: true, keys: known.keys };
    if (isStale) memo.asked_again_at = now;
  }
  memo.asking ??= fetchKeys(asked).finally(() => {
    memo.asking = null;
  });
  const fetched = await memo.asking;
  if (fetched.ok) memo.known = { keys: fetched.keys, at: now };
  return !fetched.ok && known ? { ok: true, keys: known.keys } : fetched;
}

function isWithin(span: number, then: number, now: number): boolean {
  return Math.abs(now - then) < span;
}

async function fetchKeys({ url, ports }: Asked): Promise<FetchedKeys> {
  const sent = await ports.outbound.send({
    url,
    method: 'GET',
    headers: new Headers({ accept: 'application/json' }),
    body: null,
    timeoutMs: LIMITS.milliseconds,
    mostBytes: LIMITS.bytes + 1,
    redirects: 2,
  });
  if (!sent.ok) return failed(url, sent.reason);
  const { bytes, isWhole } = await readInTime(sent.response.body, LIMITS);
  if (sent.response.status !== 200) return failed(url, `It was answered with ${sent.response.status}.`);
  if (!isWhole) return failed(url, 'It did not come whole, in time and in 256 KiB.');
  const json = parseJsonText(new TextDecoder().decode(bytes));
  const read = jwks.safeParse(json.ok ? json.value : null);
  return read.success ? { ok: true, keys: read.data.keys } : failed(url, 'What came is no JWKS.');
}

function failed(url: string, why: string): FetchedKeys {
  return { ok: false, detail: `The keys at ${url} could not be read. ${why}` };
}
