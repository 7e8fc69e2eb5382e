import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { convertV4MiniflareOptions, Miniflare } from 'miniflare';

const port = Number(process.argv[2]);

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../../worker/objects/log/live/live-bench.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  target: 'es2024',
  external: ['cloudflare:*'],
  write: false,
});

const server = new Miniflare(
  convertV4MiniflareOptions({
    workers: [
      {
        name: 'live',
        modules: true,
        compatibilityDate: '2026-08-01',
        script: outputFiles[0]?.text ?? '',
        durableObjects: { LOG: { className: 'Log', useSQLite: true } },
        unsafeDirectSockets: [{ host: '127.0.0.1', port }],
      },
    ],
  }),
);
await server.ready;

process.once('SIGTERM', async () => {
  await server.dispose();
  process.exit(0);
});
