import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../results/', import.meta.url));

function machine() {
  return {
    system: `${type()} ${release()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memory_bytes: totalmem(),
    node: process.version,
  };
}

/** Writes one run as JSON and says where. */
export function saveResults(name: string, results: Record<string, unknown>): string {
  const at = new Date().toISOString();
  const file = `${FOLDER}${at.replaceAll(':', '-').slice(0, 19)}-${name}.json`;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(file, `${JSON.stringify({ at, machine: machine(), ...results }, null, 2)}\n`);
  return file;
}
