import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './esbuild.ts';
import { inProject } from './project.ts';

export type BundleSource = {
  /** Exports of the Worker's own files. */
  exports: string;
  /** The folder that they are named from. */
  from: string;
  external?: string[];
};

/** The Worker's imports have no extensions, so Node reads a bundle of it. What that exports only its author knows. */
export async function importBundle({ exports, from, external = [] }: BundleSource): Promise<unknown> {
  const { outputFiles } = await bundle({
    stdin: { contents: exports, resolveDir: inProject(from) },
    platform: 'node',
    external,
  });
  const file = inProject('dist/imported', `${crypto.randomUUID()}.mjs`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, outputFiles[0]?.contents ?? '');
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(file, { force: true });
  }
}
