import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { WORKER_ENTRY, WORKER_FOLDER } from './build-worker.ts';
import { Failure } from './failure.ts';

export type WorkerModule =
  | { type: 'esm'; contents: string }
  | { type: 'wasm'; contents: Uint8Array<ArrayBuffer> };

/** The bundle as wrangler.toml's rules read it: every .js is an ES module, every .wasm a compiled one. */
export async function readWorkerModules(): Promise<Record<string, WorkerModule>> {
  if (!existsSync(WORKER_ENTRY))
    throw new Failure('there is no build in dist/worker; make one with: npm run build');
  const modules: Record<string, WorkerModule> = {};
  for (const entry of await readdir(WORKER_FOLDER, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(WORKER_FOLDER, path).split(sep).join('/');
    if (name.endsWith('.js')) modules[name] = { type: 'esm', contents: await readFile(path, 'utf8') };
    if (name.endsWith('.wasm'))
      modules[name] = { type: 'wasm', contents: new Uint8Array(await readFile(path)) };
  }
  return modules;
}
