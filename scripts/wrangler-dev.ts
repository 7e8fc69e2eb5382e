import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from './failure.ts';
import { localAccountVars, serverVars } from './local-vars.ts';
import { ROOT } from './project.ts';
import { WRANGLER, WRANGLER_ENV } from './wrangler-command.ts';

type Settings = { data: string; port: number; token: string };
type WranglerDev = { ended: Promise<number>; stop: () => void };

const PATIENCE_MS = 60_000;

/** `wrangler dev` on the state of `npm start`, once it answers. */
export async function startWranglerDev({ data, port, token }: Settings): Promise<WranglerDev> {
  const envFile = join(data, 'dev.vars');
  const vars = { ...(await serverVars(data, port)), ...localAccountVars(token) };
  const lines = Object.entries(vars).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(envFile, lines.join(''), { mode: 0o600 });

  const args = [
    'dev',
    '--ip',
    '127.0.0.1',
    '--port',
    String(port),
    '--persist-to',
    data,
    '--env-file',
    envFile,
  ];
  const wrangler = spawn(process.execPath, [WRANGLER, ...args, '--show-interactive-dev-session=false'], {
    cwd: ROOT,
    env: { ...process.env, ...WRANGLER_ENV, UNDERSTUDY_BUILD: 'worker' },
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own: a Ctrl-C comes to us alone, and `stop` reaches all that wrangler started.
    detached: true,
  });
  let isStopping = false;
  const ended = new Promise<number>((resolve) => {
    wrangler.once('exit', (exitCode) => resolve(isStopping ? 0 : (exitCode ?? 1)));
  });
  const stop = () => {
    isStopping = true;
    if (wrangler.pid && wrangler.exitCode === null) process.kill(-wrangler.pid, 'SIGTERM');
  };
  const answers = answering(`http://127.0.0.1:${port}/health`);
  const isUp = await Promise.race([answers, ended.then(() => false)]);
  if (isUp) return { ended, stop };
  stop();
  throw new Failure('wrangler dev ended before it answered; its own words are above');
}

async function answering(url: string): Promise<boolean> {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS; await setTimeout(100)) {
    // Nobody listens yet; when nobody ever does, the caller says so.
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}
