import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Product = {
  url: string;
  /** Of the process that has workerd below it. */
  pid: number;
  /** What it has printed so far. */
  output(): string;
  /** Ends it as Ctrl-C does, or as told; answers the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

export type Start = {
  port: number;
  data: string;
  token?: string;
  env?: Record<string, string>;
  /** Behind `npm start --`. */
  args?: string[];
  /** By `npm start` to the letter; otherwise by what that runs, which is quicker. */
  byNpm?: boolean;
};

const READY_WITHIN = 50_000;

const running = new Set<Product>();

/** For `afterEach`: a test that fails leaves no server behind. */
export async function stopProducts(): Promise<void> {
  await Promise.all([...running].map((product) => product.stop('SIGKILL')));
}

/** The product, as `npm start` serves it; ready when it has printed where it is. */
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
export function runProduct({ port, data, token, env, args = [], byNpm }: Start) {
  const [program, ...words] = byNpm ? ['npm', 'start', '--'] : ['node', 'scripts/start.ts'];
  const child = spawn(program, [...words, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group, as a terminal makes one: npm itself passes no Ctrl-C on.
    detached: byNpm === true,
    env: {
      ...process.env,
      PORT: String(port),
      UNDERSTUDY_DATA: data,
      // Ports that everybody has would be in the way of the next test.
      S3_PORT: '0',
      S3_TLS_PORT: '0',
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
  const run = {
    child,
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    output: () => printed,
    ended,
    async stop(signal: NodeJS.Signals = 'SIGINT') {
      if (byNpm && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
      return ended;
    },
  };
  running.add(run);
  ended.finally(() => running.delete(run));
  return run;
}
