import type { BuildOptions, BuildResult } from 'esbuild';
import { ROOT } from './project.ts';

let underWay = 0;

/**
 * One ES module, or several, kept in memory. esbuild's helper process would idle beside the server, so it is ended; by the last
 * bundle alone, for all share it, and one that loses it never settles.
 */
export async function bundle(options: BuildOptions): Promise<BuildResult<{ write: false; metafile: true }>> {
  const esbuild = await import('esbuild');
  underWay += 1;
  try {
    return await esbuild.build({
      absWorkingDir: ROOT,
      bundle: true,
      format: 'esm',
      logLevel: 'silent',
      ...options,
      metafile: true,
      write: false,
    });
  } finally {
    underWay -= 1;
    if (underWay === 0) await esbuild.stop();
  }
}
