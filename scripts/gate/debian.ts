import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { explain } from './explain.ts';
import { isThere } from './is-there.ts';

const run = promisify(execFile);

/** Only root on Debian can; whether it worked. */
export async function installFromDebian(...packages: string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !(await isThere('/usr/bin/apt-get'))) return false;
  console.log(`  Installing ${packages.join(', ')} from Debian…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', ...packages], { env });
    return true;
  } catch (error) {
    explain(`Debian has no ${packages.join(', ')} for us`, error);
    return false;
  }
}
