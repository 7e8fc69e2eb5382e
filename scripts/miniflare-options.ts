import { join } from 'node:path';
import type { MiniflareOptions } from 'miniflare';
import { ROOT } from './project.ts';
import type { WorkerModule } from './worker-modules.ts';
import type { WranglerConfig } from './wrangler-config.ts';

type WorkerOptions = MiniflareOptions['workers'][number];
type WorkerEnv = NonNullable<WorkerOptions['config']['env']>;
type WorkerExports = NonNullable<WorkerOptions['config']['exports']>;

export type ServerParts = {
  config: WranglerConfig;
  modules: Record<string, WorkerModule>;
  data: string;
  port: number;
  hosts: string[];
  vars: Record<string, string>;
};

/** One machine serves one developer and their scripts, who may well send a thousand requests a second. */
const LOCAL_LIMITS: Record<string, number> = { API_LIMIT: 20_000 };

/** What every local use of the state shares. `v3` is where `wrangler dev --persist-to` looks below its folder. */
export function stateOptions(data: string) {
  return { resourcePersistencePath: join(data, 'v3'), cf: false, telemetry: { enabled: false } };
}

export function serverOptions(server: ServerParts): MiniflareOptions {
  const { config } = server;
  const product: WorkerOptions = {
    config: {
      name: config.name,
      compatibilityDate: config.compatibility_date,
      compatibilityFlags: config.compatibility_flags,
      manifest: { mainModule: 'index.js', modules: server.modules },
      env: bindings(config, server.vars),
      exports: durableObjects(config),
      assets: {
        directory: config.assets.directory,
        hasUserWorker: true,
        notFoundHandling: config.assets.not_found_handling,
        runWorkerFirst: config.assets.run_worker_first,
      },
    },
    dev: { rootPath: ROOT },
  };
  return { ...stateOptions(server.data), host: '127.0.0.1', workers: [product, door(server)] };
}

/**
 * A direct socket of a Worker that has assets leads through Miniflare's assets router, at a quarter of the requests per
 * second. A socket that another Worker opens on its behalf leads straight to it.
 */
function door({ config, hosts, port }: ServerParts): WorkerOptions {
  return {
    config: {
      name: 'door',
      compatibilityDate: config.compatibility_date,
      manifest: emptyModule('door.js'),
    },
    dev: { unsafeDirectSockets: hosts.map((host) => ({ host, port, serviceName: config.name })) },
  };
}

/** A Worker that only has something by its name: a socket, a database. */
export function emptyModule(name: string): NonNullable<WorkerOptions['config']['manifest']> {
  return { mainModule: name, modules: { [name]: { type: 'esm', contents: 'export default {}' } } };
}

function bindings(config: WranglerConfig, vars: Record<string, string>): WorkerEnv {
  const env: WorkerEnv = { [config.assets.binding]: { type: 'assets' } };
  for (const [name, value] of Object.entries({ ...config.vars, ...vars }))
    env[name] = { type: 'text', value };
  for (const database of config.d1_databases)
    env[database.binding] = { type: 'd1', id: database.database_id };
  for (const bucket of config.r2_buckets) env[bucket.binding] = { type: 'r2', name: bucket.bucket_name };
  for (const object of config.durable_objects.bindings) {
    env[object.name] = { type: 'durable-object', worker: config.name, exportName: object.class_name };
  }
  for (const { name, namespace_id, simple } of config.ratelimits) {
    const limit = LOCAL_LIMITS[name] ?? simple.limit;
    env[name] = { type: 'rate-limit', namespace: namespace_id, simple: { ...simple, limit } };
  }
  return env;
}

function durableObjects(config: WranglerConfig): WorkerExports {
  const classes = config.durable_objects.bindings.map((object) => object.class_name);
  return Object.fromEntries(classes.map((name) => [name, { type: 'durable-object', storage: 'sqlite' }]));
}
