import { spawnSync } from 'node:child_process';

/** The gate installs them where it can; the tests that need one are listed as not run where it cannot. */
export const hasCurl = runs('curl');
export const hasPs = runs('ps');

function runs(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}
