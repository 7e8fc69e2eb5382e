import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { serverOptions } from '../../scripts/miniflare-options.ts';
import { readWorkerModules } from '../../scripts/worker-modules.ts';
import { readWranglerConfig } from '../../scripts/wrangler-config.ts';

/** One workerd with the product's log objects, as they are built for `npm start`, and the Worker that writes to them. */
const [port = '0', data = ''] = process.argv.slice(2);
const HOST = '127.0.0.1';

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('driver.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  target: 'es2024',
  write: false,
});

const [config, modules] = await Promise.all([readWranglerConfig(), readWorkerModules()]);
const { workers, ...options } = serverOptions({
  config,
  modules,
  data,
  port: Number(port),
  hosts: [],
  vars: {},
});
const driver: (typeof workers)[number] = {
  config: {
    name: 'driver',
    compatibilityDate: config.compatibility_date,
    manifest: {
      mainModule: 'driver.js',
      modules: { 'driver.js': { type: 'esm', contents: outputFiles[0]?.text ?? '' } },
    },
    env: { PROJECT_LOG: { type: 'durable-object', worker: config.name, exportName: 'ProjectLog' } },
  },
  dev: { unsafeDirectSockets: [{ host: HOST, port: Number(port) }] },
};

const server = new Miniflare({ ...options, workers: [...workers, driver] });
await server.ready;

process.once('SIGTERM', async () => {
  await server.dispose();
  process.exit(0);
});
