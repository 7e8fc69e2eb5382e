import { Miniflare } from 'miniflare';
import { bundle } from '../../../scripts/esbuild.ts';
import { ROOT } from '../../../scripts/project.ts';
import type { WorkerModule } from '../../../scripts/worker-modules.ts';
import type { ImageFacts } from '../../../worker/engine/images/facts.ts';
import type { VariantSpec } from '../../../worker/services/images/settings/variant-config.ts';

export type Made = {
  image: ImageFacts;
  globals: string[];
  colours: { hex: string; fraction: number }[];
  hash: string;
  variants: { width: number; height: number; bytes: string }[];
};

export type CodecsInWorkerd = {
  make(image: Uint8Array, specs: Partial<VariantSpec>[]): Promise<Made>;
  dispose(): Promise<void>;
};

const PLAIN: VariantSpec = {
  name: 'plain',
  max_width: 8192,
  max_height: 8192,
  fit: 'inside',
  format: 'png',
  quality: 80,
};

/** The codecs as the product bundles them, in the runtime that they are for; Node only looks at what they make. */
export async function codecsInWorkerd(): Promise<CodecsInWorkerd> {
  const miniflare = new Miniflare({
    cf: false,
    telemetry: { enabled: false },
    workers: [
      {
        config: {
          name: 'codecs',
          compatibilityDate: '2026-08-01',
          manifest: { mainModule: 'index.js', modules: await bundledModules() },
        },
        dev: { rootPath: ROOT },
      },
    ],
  });
  const address = await miniflare.ready;
  return {
    async make(image, specs) {
      const url = new URL(address);
      url.searchParams.set('specs', JSON.stringify(specs.map((spec) => ({ ...PLAIN, ...spec }))));
      const response = await fetch(url, { method: 'POST', body: new Uint8Array(image) });
      if (!response.ok) throw new Error(await response.text());
      // What the Worker of these tests answers.
      return (await response.json()) as Made;
    },
    dispose: () => miniflare.dispose(),
  };
}

async function bundledModules(): Promise<Record<string, WorkerModule>> {
  const { outputFiles } = await bundle({
    entryPoints: { index: 'worker/testing/image-codecs-worker.ts' },
    outdir: 'judged',
    chunkNames: 'chunks/[name]-[hash]',
    assetNames: 'assets/[name]-[hash]',
    splitting: true,
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*', 'node:*'],
    loader: { '.wasm': 'copy' },
  });
  const modules: Record<string, WorkerModule> = {};
  for (const { path, contents, text } of outputFiles) {
    const name = path.slice(path.lastIndexOf('/judged/') + '/judged/'.length);
    modules[name] = name.endsWith('.wasm')
      ? { type: 'wasm', contents: new Uint8Array(contents) }
      : { type: 'esm', contents: text };
  }
  return modules;
}
