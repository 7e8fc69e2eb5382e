import { spawnSync } from 'node:child_process';

/** The gate installs them where it can; the tests that need one are listed as not run where it cannot. */
export const hasCurl = runs('curl');
export const hasPs = runs('ps');
export const hasS3cmd = runs('s3cmd');
export const hasRclone = runs('rclone', 'version');

function runs(tool: string, question = '--version'): boolean {
  return spawnSync(tool, [question]).error === undefined;
}
