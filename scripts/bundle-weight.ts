import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { WORKER_METAFILE } from './build-worker.ts';
import { Failure } from './failure.ts';
import { inProject } from './project.ts';

export type BundleSize = { start: Weight; whole: Weight };
type Weight = { modules: number; gzipped: number };

const MIB = 1024 * 1024;
/** What a cold start reads, and what the free plan accepts at all. */
const LIMITS = { start: MIB, whole: 3 * MIB };

/** Weighs the bundle, or what wrangler made of it for the upload, when that folder is given. */
export async function measureBundle(folder = inProject('dist/worker')): Promise<BundleSize> {
  if (!existsSync(WORKER_METAFILE))
    throw new Failure('there is no build in dist/worker; make one with: npm run build');
  const { outputs }: Metafile = JSON.parse(await readFile(WORKER_METAFILE, 'utf8'));
  const all = Object.keys(outputs).filter((output) => !output.endsWith('.map'));
  return { start: await weigh(folder, loadedAtStart(outputs)), whole: await weigh(folder, all) };
}

export function expectBundleFits({ start, whole }: BundleSize): void {
  if (start.gzipped > LIMITS.start) {
    throw new Failure(
      `what loads at start is ${kib(start)} gzipped, over 1024 KiB; import large modules lazily`,
    );
  }
  if (whole.gzipped > LIMITS.whole) {
    throw new Failure(
      `the whole upload is ${kib(whole)} gzipped, over 3072 KiB, which Cloudflare's free plan refuses`,
    );
  }
}

export function kib({ gzipped }: Weight): string {
  return `${(gzipped / 1024).toFixed(1)} KiB`;
}

/** The entry and all that it imports statically, at any depth. */
function loadedAtStart(outputs: Metafile['outputs']): string[] {
  const loaded = new Set(['dist/worker/index.js']);
  for (const output of loaded) {
    for (const { path, kind } of outputs[output]?.imports ?? []) {
      if (kind !== 'dynamic-import' && path in outputs) loaded.add(path);
    }
  }
  return [...loaded];
}

async function weigh(folder: string, outputs: string[]): Promise<Weight> {
  let gzipped = 0;
  for (const output of outputs) {
    const contents = await readFile(join(folder, output.replace('dist/worker/', '')));
    gzipped += gzipSync(contents).byteLength;
  }
  return { modules: outputs.length, gzipped };
}
