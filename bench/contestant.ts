import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkAnswer, checkRefusal } from './answer-check.ts';
import { type BenchCase, tradeOf } from './cases/case.ts';
import { freePort } from './processes/free-port.ts';
import { lastLines, type ServerProcess, startServer } from './processes/server.ts';
import type { Target } from './targets/target.ts';

/** One server that has been started, set up for one case, and seen to answer it rightly. */
export type Contestant = {
  work: BenchCase;
  target: Target;
  url: string;
  /** That and further ones, which are asked for in turn. */
  urls: readonly string[];
  server: ServerProcess;
  startMilliseconds: number;
};

const READY_WITHIN_MS = 120_000;
const LOOK_EVERY_MS = 50;

async function waitUntilReady(server: ServerProcess, url: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    server.mustBeRunning();
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(READY_WITHIN_MS) });
      await response.arrayBuffer();
      return;
    } catch {
      // Nothing listens yet.
      await sleep(LOOK_EVERY_MS);
    }
  }
  throw new Error(`not ready within ${READY_WITHIN_MS / 1000} s:\n${lastLines(server.logFile)}`);
}

export async function startContestant(work: BenchCase, target: Target, folder: string): Promise<Contestant> {
  const place = { port: await freePort(), folder: `${folder}/${work.name}-${target.name}` };
  mkdirSync(place.folder, { recursive: true });
  const origin = `http://127.0.0.1:${place.port}`;
  const command = target.command(work, place);
  const begin = performance.now();
  const server = startServer(command, `${place.folder}/server.log`);
  try {
    await waitUntilReady(server, `${origin}${target.readyPath}`);
    const startMilliseconds = Math.round(performance.now() - begin);
    await target.setUp(work, place);
    const [url = '', ...others] = await addressesOf(work, target, origin);
    await checkAnswer({ work, target, url });
    await checkRefusal({ work, target, url });
    server.mustBeRunning();
    return { work, target, url, urls: [url, ...others], server, startMilliseconds };
  } catch (error) {
    await server.end();
    throw error;
  }
}

function addressesOf(work: BenchCase, target: Target, origin: string): Promise<string[]> {
  const { method, path, morePaths = [] } = work.request;
  const urls = [work.pathFor?.[target.name] ?? path, ...morePaths].map(
    (one) => `${origin}${target.basePath}${one}`,
  );
  return Promise.all(urls.map((url) => (tradeOf(work) === 's3' ? target.sign(method, url) : url)));
}
