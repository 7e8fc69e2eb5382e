import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { commandOutput } from './command-output.ts';
import type { LoadGenerator } from './load.ts';

const SCRIPT = fileURLToPath(new URL('wrk.lua', import.meta.url));

// A server with 10,000 slow routes may need seconds for one answer; that is slow, not an error.
const TIMEOUT = '30s';

const summary = z.object({
  requests: z.number(),
  microseconds: z.number(),
  lost: z.number(),
  refused: z.number(),
});

export const wrk: LoadGenerator = {
  name: 'wrk',
  async run({ url, request, seconds, connections }) {
    const headers = Object.entries(request.headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
    // One thread: it can offer far more than these servers take, and leaves them the other cores.
    const shape = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--timeout', TIMEOUT];
    const output = await commandOutput('wrk', [...shape, '-s', SCRIPT, ...headers, url], {
      BENCH_METHOD: request.method,
      BENCH_BODY: request.body,
    });
    const result = summary.parse(JSON.parse(output.trimEnd().split('\n').at(-1) ?? ''));
    return {
      requests: result.requests,
      seconds: result.microseconds / 1_000_000,
      errors: result.lost + result.refused,
    };
  },
};
