import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Product = {
  url: string;
  /** What it has printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does, or as told; answers the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

export type Start = { port: number; data: string; token?: string; env?: Record<string, string> };

const READY_WITHIN = 120_000;

/** `npm start`, as a user starts it; ready when it has printed where it is. */
export async function startProduct(start: Start): Promise<Product> {
  const run = runProduct(start);
  const deadline = Date.now() + READY_WITHIN;
  while (!run.output().includes(run.url)) {
    if (run.child.exitCode !== null) throw new Error(`npm start ended by itself:\n${run.output()}`);
    if (Date.now() > deadline) throw new Error(`npm start was not ready in time:\n${run.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return run;
}

/** The same without waiting: for starts that are meant to fail. */
export function runProduct({ port, data, token, env }: Start) {
  const child = spawn('node', ['scripts/start.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      UNDERSTUDY_DATA: data,
      ...(token === undefined ? {} : { UNDERSTUDY_TOKEN: token }),
      ...env,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk;
    });
  }
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  return {
    child,
    url: `http://localhost:${port}`,
    output: () => printed,
    ended,
    async stop(signal: NodeJS.Signals = 'SIGINT') {
      child.kill(signal);
      return ended;
    },
  };
}
