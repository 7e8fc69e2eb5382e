import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ROOT } from '../install.ts';
import { freePort } from '../processes/free-port.ts';
import { startServer } from '../processes/server.ts';

/** The objects of one project's log. */
export type LogObjects = { project: string; objects: number };

export type Writing = { writers: number; batch: number; milliseconds: number };

/** One workerd, in the place of one machine of the network. */
export type LogMachine = {
  pid: number;
  /** Writes for so long, and answers how many exchanges were kept. */
  write(log: LogObjects, writing: Writing): Promise<number>;
  /** How many the objects themselves have counted, ever. */
  counted(log: LogObjects): Promise<number>;
  end(): Promise<void>;
};

const SCRIPT = fileURLToPath(new URL('shards-server.ts', import.meta.url));
const READY_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 50;
/** A Worker that is busy with objects beside it does not see the time go by, so the clock is here. */
const BATCHES_AT_ONCE = 20;
const answer = z.object({ exchanges: z.int() });

export async function startLogMachine(folder: string): Promise<LogMachine> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const args = [SCRIPT, String(port), `${folder}/data`];
  const server = startServer({ program: process.execPath, args, cwd: ROOT, env: {} }, `${folder}/server.log`);
  const ask = async (path: string, query: Record<string, string | number>): Promise<number> => {
    const words = Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]);
    const response = await fetch(`http://127.0.0.1:${port}${path}?${new URLSearchParams(words)}`);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return answer.parse(await response.json()).exchanges;
  };
  const deadline = Date.now() + READY_WITHIN_MS;
  const isUp = () =>
    ask('/counted', { objects: 0 }).then(
      () => true,
      // Nothing listens yet.
      () => false,
    );
  while (!(await isUp())) {
    server.mustBeRunning();
    if (Date.now() > deadline) throw new Error(`not ready within ${READY_WITHIN_MS / 1000} s`);
    await sleep(LOOK_EVERY_MS);
  }
  const write = async (log: LogObjects, { writers, batch, milliseconds }: Writing) => {
    const end = performance.now() + milliseconds;
    let kept = 0;
    const writeOn = async (writer: number) => {
      while (performance.now() < end) {
        const more = await ask('/write', { ...log, writer, batch, batches: BATCHES_AT_ONCE });
        kept += more;
      }
    };
    await Promise.all(Array.from({ length: writers }, (_, writer) => writeOn(writer)));
    return kept;
  };
  return {
    pid: server.pid,
    write,
    counted: (log) => ask('/counted', log),
    end: server.end,
  };
}
