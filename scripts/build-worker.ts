import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuildFailure } from 'esbuild';
import { buildWhenChanged } from './build-stamp.ts';
import { bundle } from './esbuild.ts';
import { Failure } from './failure.ts';
import { inProject, productVersion } from './project.ts';

export const WORKER_FOLDER = inProject('dist', 'worker');
export const WORKER_ENTRY = join(WORKER_FOLDER, 'index.js');
/** esbuild's account of the bundle: which module imports which, and how. */
export const WORKER_METAFILE = inProject('dist', 'worker.meta.json');

/** One bundle for every way of running: an entry, and a chunk for each lazily imported module. */
export function buildWorker(): Promise<boolean> {
  const inputs = ['worker', 'scripts/build-worker.ts', 'scripts/esbuild.ts'];
  return buildWhenChanged({ name: 'worker', result: 'dist/worker/index.js', inputs, work: bundleWorker });
}

async function bundleWorker(): Promise<void> {
  const result = await bundle({
    entryPoints: { index: 'worker/index.ts' },
    outdir: 'dist/worker',
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    splitting: true,
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    loader: { '.wasm': 'copy' },
    define: { __VERSION__: JSON.stringify(productVersion()), 'process.env.NODE_ENV': '"production"' },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    sourcemap: 'linked',
  }).catch((error: BuildFailure) => {
    throw new Failure(`the Worker does not build: ${firstError(error)}`);
  });
  await replaceFiles(result.outputFiles);
  await writeFile(WORKER_METAFILE, JSON.stringify(result.metafile));
}

/** New files first, stale ones after, so that a server which reads along never finds a gap. */
async function replaceFiles(files: { path: string; contents: Uint8Array }[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(file.path, file.contents);
  }
  const current = new Set(files.map((file) => file.path));
  for (const entry of await readdir(WORKER_FOLDER, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !current.has(path)) await rm(path);
  }
}

function firstError(failure: BuildFailure): string {
  const [first, ...others] = failure.errors ?? [];
  if (!first) return failure.message;
  const place = first.location ? `${first.location.file}:${first.location.line}: ` : '';
  return `${place}${first.text}${others.length > 0 ? ` (and ${others.length} more)` : ''}`;
}
