import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const BENCH = fileURLToPath(new URL('.', import.meta.url));

export function benchPackage(path: string): string {
  return `${BENCH}node_modules/${path}`;
}

/** The peers live in bench/node_modules, so that the product's own packages stay few. */
export function installPeers(): void {
  const lock = readFileSync(`${BENCH}package-lock.json`, 'utf8');
  const mark = benchPackage('.installed-from');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing the peers into bench/node_modules (once).');
  // No package here needs its install script, and one of them would report home.
  const args = ['ci', '--prefix', BENCH, '--ignore-scripts', '--no-audit', '--no-fund'];
  const result = spawnSync('npm', args, { stdio: 'inherit' });
  if (result.status !== 0) throw new Error('npm ci --prefix bench failed');
  writeFileSync(mark, lock);
}
