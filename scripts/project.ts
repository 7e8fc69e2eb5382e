import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** A path inside the project, wherever the command was started. */
export function inProject(...parts: string[]): string {
  return join(ROOT, ...parts);
}

export function productVersion(): string {
  const manifest: { version: string } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  return manifest.version;
}
