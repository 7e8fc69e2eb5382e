import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { earlyEnd } from '../processes/early-end.ts';
import { remember } from '../processes/server.ts';
import type { LoadResult } from './load.ts';

export type SteadyLoad = {
  url: string;
  rate: number;
  seconds: number;
  connections: number;
  /** Each request with a query of its own. */
  isVaried: boolean;
};

const SCRIPT = fileURLToPath(new URL('steady-sender.ts', import.meta.url));
const result = z.object({ requests: z.int(), errors: z.int(), seconds: z.number() });

/** As many requests as the rate wants, neither bunched nor left out. autocannon's come at the start of each second. */
export async function sendSteadily(load: SteadyLoad): Promise<LoadResult> {
  const { url, rate, seconds, connections, isVaried } = load;
  const child = fork(SCRIPT, [
    url,
    String(rate),
    String(seconds),
    String(connections),
    isVaried ? 'varied' : '',
  ]);
  remember(child);
  const ended = earlyEnd(child, 'the sender');
  const [told] = await Promise.race([once(child, 'message'), ended]);
  return result.parse(told);
}
