import { spawnSync } from 'node:child_process';
import { Failure } from './failure.ts';
import { inProject, ROOT } from './project.ts';

export const WRANGLER = inProject('node_modules/wrangler/bin/wrangler.js');
export const WRANGLER_ENV = { WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' };

/** Runs wrangler to its end, with its output in the terminal. */
export function runWrangler(...args: string[]): void {
  const { status } = spawnSync(process.execPath, [WRANGLER, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...WRANGLER_ENV },
    stdio: 'inherit',
  });
  if (status !== 0)
    throw new Failure(`wrangler ${args.slice(0, 3).join(' ')} failed; its own words are above`);
}
