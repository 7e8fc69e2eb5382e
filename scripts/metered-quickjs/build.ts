import { readFile, writeFile } from 'node:fs/promises';
import { inProject } from '../project.ts';
import { meterModule } from './meter.ts';

const SOURCE = inProject('node_modules/@jitl/quickjs-wasmfile-release-sync/dist/emscripten-module.wasm');

/** Committed, for the tests and the bundle both import it as a file. */
export const METERED_QUICKJS = inProject('worker/services/http/scripts/quickjs/quickjs-metered.wasm');

export async function meteredQuickjs(): Promise<Uint8Array> {
  return meterModule(new Uint8Array(await readFile(SOURCE)));
}

if (import.meta.main) await writeFile(METERED_QUICKJS, await meteredQuickjs());
