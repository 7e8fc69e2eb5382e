import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { benchPackage } from '../install.ts';
import { commandOutput } from './command-output.ts';
import { bodiesOf, type LoadGenerator, type LoadRequest, type LoadResult } from './load.ts';

const summary = z.object({
  requests: z.object({ total: z.number() }),
  duration: z.number(),
  errors: z.number(),
  timeouts: z.number(),
  non2xx: z.number(),
});

/** The requests as a HAR document, the one form in which autocannon takes several. */
function archiveOf({ urls, request }: LoadRequest) {
  const { method } = request;
  const headers = Object.entries(request.headers).map(([name, value]) => ({ name, value }));
  const entries = bodiesOf(request).flatMap((body) =>
    urls.map((url) => ({
      request: { method, url, headers, ...(body === '' ? {} : { postData: { text: body } }) },
    })),
  );
  return { log: { entries } };
}

async function fire(load: LoadRequest, more: string[]): Promise<LoadResult> {
  const shape = ['-j', '-n', '-t', '30', '-c', String(load.connections), '-d', String(load.seconds)];
  const folder = mkdtempSync(join(tmpdir(), 'understudy-bench-autocannon-'));
  const file = join(folder, 'requests.har');
  writeFileSync(file, JSON.stringify(archiveOf(load)));
  const program = benchPackage('autocannon/autocannon.js');
  const output = await commandOutput(process.execPath, [
    program,
    ...shape,
    ...more,
    '--har',
    file,
    load.urls[0] ?? '',
  ]).finally(() => rmSync(folder, { recursive: true }));
  const result = summary.parse(JSON.parse(output));
  return {
    requests: result.requests.total,
    seconds: result.duration,
    errors: result.errors + result.timeouts + result.non2xx,
  };
}

export const autocannon: LoadGenerator = { name: 'autocannon', run: (load) => fire(load, []) };

/** No more than `rate` requests a second, which wrk cannot do. */
export function runSteadyLoad(load: LoadRequest, rate: number): Promise<LoadResult> {
  return fire(load, ['-R', String(rate)]);
}
