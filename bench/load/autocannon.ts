import { z } from 'zod';
import { benchPackage } from '../install.ts';
import { commandOutput } from './command-output.ts';
import type { LoadGenerator, LoadRequest, LoadResult } from './load.ts';

const summary = z.object({
  requests: z.object({ total: z.number() }),
  duration: z.number(),
  errors: z.number(),
  timeouts: z.number(),
  non2xx: z.number(),
});

async function fire(load: LoadRequest, more: string[]): Promise<LoadResult> {
  const { request } = load;
  const shape = [
    '-j',
    '-n',
    '-t',
    '30',
    '-c',
    String(load.connections),
    '-d',
    String(load.seconds),
    '-m',
    request.method,
  ];
  const headers = Object.entries(request.headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const body = request.body === '' ? [] : ['-b', request.body];
  const program = benchPackage('autocannon/autocannon.js');
  const output = await commandOutput(process.execPath, [
    program,
    ...shape,
    ...more,
    ...headers,
    ...body,
    load.url,
  ]);
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
