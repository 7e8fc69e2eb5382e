import { spawnSync } from 'node:child_process';
import type { BenchCase } from '../cases/case.ts';
import { autocannon } from './autocannon.ts';
import { wrk } from './wrk.ts';

export type LoadRequest = {
  /** Asked for in turn. */
  urls: readonly string[];
  request: BenchCase['request'];
  seconds: number;
  connections: number;
};

/** Taken in turn, each for all addresses. */
export function bodiesOf({ body, otherBody }: BenchCase['request']): string[] {
  return otherBody === undefined ? [body] : [body, otherBody];
}

export type LoadResult = {
  requests: number;
  seconds: number;
  /** Answers outside of 2xx (wrk counts 4xx and 5xx only), refused or cut connections, timeouts. */
  errors: number;
};

export type LoadGenerator = { name: string; run(load: LoadRequest): Promise<LoadResult> };

export function chooseLoadGenerator(): LoadGenerator {
  const found = spawnSync('wrk', ['--version']).error === undefined;
  return found ? wrk : autocannon;
}
