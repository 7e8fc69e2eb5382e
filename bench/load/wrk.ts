import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { commandOutput } from './command-output.ts';
import { bodiesOf, type LoadGenerator } from './load.ts';

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
  async run({ urls, request, seconds, connections }) {
    const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-wrk-'));
    // By files, for a large body fits into no variable of an environment.
    for (const [index, body] of bodiesOf(request).entries())
      writeFileSync(join(folder, `body-${index}`), body);
    writeFileSync(join(folder, 'paths'), urls.map(pathOf).join('\n'));
    const headers = Object.entries(request.headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
    // One thread: it can offer far more than these servers take, and leaves them the other cores.
    const shape = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--timeout', TIMEOUT];
    const output = await commandOutput('wrk', [...shape, '-s', SCRIPT, ...headers, urls[0] ?? ''], {
      BENCH_METHOD: request.method,
      BENCH_REQUEST: folder,
    }).finally(() => rmSync(folder, { recursive: true }));
    const result = summary.parse(JSON.parse(output.trimEnd().split('\n').at(-1) ?? ''));
    return {
      requests: result.requests,
      seconds: result.microseconds / 1_000_000,
      errors: result.lost + result.refused,
    };
  },
};

/** As it was written: `URL` would spell some of it anew, and a signature with it. */
function pathOf(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('://') + 3));
}
