import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../processes/free-port.ts';
import { remember, type ServerProcess, startServer } from '../processes/server.ts';
import { readUsage, type Usage } from '../processes/usage.ts';
import type { Delivery } from './receipts.ts';

export type LiveOptions = {
  subscribers: number;
  rate: number;
  seconds: number;
  processes: number;
  /** Each exchange for a path of its own. */
  varied: boolean;
};

export type LiveResult = {
  sent: number;
  seconds: number;
  deliveries: Delivery[];
  /** Of the server first, then of each process of subscribers. */
  cores: number[];
  residentBytes: number[];
};

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Subscribers first, then the load; the server makes it itself, so that nothing else takes part. */
export async function runLive(options: LiveOptions, folder: string): Promise<LiveResult> {
  const port = await freePort();
  const { server, url } = await serve(port, folder);
  const each = Math.ceil(options.subscribers / options.processes);
  const children = Array.from({ length: options.processes }, () => {
    const child = fork(here('listeners.ts'), [`ws://127.0.0.1:${port}/live`, String(each)]);
    remember(child);
    return child;
  });
  await Promise.all(children.map((child) => once(child, 'message')));
  const pids = [server.pid, ...children.map(({ pid = 0 }) => pid)];
  const before = pids.map(readUsage);
  const began = performance.now();
  const sent = await load(url, options);
  const seconds = (performance.now() - began) / 1000;
  const after = pids.map(readUsage);
  const deliveries = await Promise.all(children.map(deliveryOf));
  const cores = after.map((usage, index) => spent(before[index], usage) / seconds);
  await server.end();
  return { sent, seconds, deliveries, cores, residentBytes: after.map((usage) => usage?.residentBytes ?? 0) };
}

async function serve(port: number, folder: string): Promise<{ server: ServerProcess; url: string }> {
  const command = {
    program: process.execPath,
    args: [here('live-server.ts'), String(port)],
    cwd: here('.'),
    env: {},
  };
  const server = startServer(command, join(folder, 'live-server.log'));
  const url = `http://127.0.0.1:${port}`;
  const isUp = () =>
    fetch(`${url}/load?rate=1&seconds=0`).then(
      (answer) => answer.ok,
      () => false,
    );
  while (!(await isUp())) {
    server.mustBeRunning();
    await sleep(100);
  }
  return { server, url };
}

async function load(url: string, { rate, seconds, varied }: LiveOptions): Promise<number> {
  const answer = await fetch(`${url}/load?rate=${rate}&seconds=${seconds}${varied ? '&varied' : ''}`);
  const { sent }: { sent: number } = await answer.json();
  return sent;
}

async function deliveryOf(child: ChildProcess): Promise<Delivery> {
  child.send('tell');
  const [told] = await once(child, 'message');
  return { ...told, latencies: new Map(told.latencies) };
}

/** Seconds of CPU. */
function spent(before: Usage | undefined, after: Usage | undefined): number {
  return ((after?.cpuMicroseconds ?? Number.NaN) - (before?.cpuMicroseconds ?? Number.NaN)) / 1_000_000;
}
