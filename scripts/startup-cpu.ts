import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { inProject, ROOT } from './project.ts';
import { WRANGLER, WRANGLER_ENV } from './wrangler-command.ts';

/** CPU that the bundle takes before its first request, as wrangler profiles it in the local workerd. A report, no limit. */
export function measureStartup(): string {
  const { stdout } = spawnSync(
    process.execPath,
    [WRANGLER, 'check', 'startup', '--outfile', inProject('dist/worker-startup.cpuprofile')],
    { cwd: ROOT, env: { ...process.env, ...WRANGLER_ENV }, encoding: 'utf8' },
  );
  return stripVTControlCharacters(stdout).match(/Active: ([\d.]+ ms)/)?.[1] ?? 'unknown';
}
