import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll } from 'vitest';

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

type Options = { headers?: Record<string, string>; before?: () => Promise<unknown> };

/** A folder of e2e/ with a page of its own, built as the dashboard is; no product stands behind it. */
export function usePage(root: string, { headers = {}, before }: Options = {}) {
  let folder: string;
  let server: PreviewServer;

  beforeAll(async () => {
    await before?.();
    folder = await mkdtemp(join(tmpdir(), 'understudy-page-'));
    const config: InlineConfig = {
      configFile: inRepository('dashboard/vite.config.ts'),
      root: inRepository(root),
      logLevel: 'error',
      // The dashboard's files are cut for its own pages.
      build: { outDir: folder, emptyOutDir: true, rolldownOptions: { output: { codeSplitting: true } } },
      preview: { port: 0, host: '127.0.0.1', headers },
    };
    await build(config);
    server = await preview(config);
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  return {
    /** What was built. */
    folder: () => folder,
    url(query = ''): string {
      const [url] = server.resolvedUrls?.local ?? [];
      if (!url) throw new Error(`${root} is not served`);
      return url + query;
    },
  };
}
