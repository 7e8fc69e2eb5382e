import { resolve } from 'node:path';
import { Miniflare } from 'miniflare';
import { takeDataFolder } from './data-folder.ts';
import { Failure, messageOf } from './failure.ts';
import { findListenAddress, isLoopbackOnly } from './listen-address.ts';
import { localAccountVars, localToken, serverVars } from './local-vars.ts';
import { serverOptions } from './miniflare-options.ts';
import { guardAgainstOrphans } from './orphan-guard.ts';
import { isPrepared, prepare } from './preparation.ts';
import { readWorkerModules } from './worker-modules.ts';
import { WorkerdLog } from './workerd-log.ts';
import { readWranglerConfig } from './wrangler-config.ts';

export type ServerSettings = {
  /** 0 chooses a free port. */
  port: number;
  data: string;
  /** Loopback unless told otherwise. */
  host?: string | undefined;
  /** The local account's personal access token; random unless told otherwise. */
  token?: string | undefined;
  /** Further variables of the Worker, over those of wrangler.toml. */
  vars?: Record<string, string>;
};

export type LocalServer = {
  url: string;
  port: number;
  /** The addresses that it listens on. */
  hosts: string[];
  /** Of the local account; null when the server is open to other machines, for then there is none. */
  token: string | null;
  stop(): Promise<void>;
};

/** The product on workerd, from the build in dist/, with its data prepared. Runs until `stop`. */
export async function startServer(settings: ServerSettings): Promise<LocalServer> {
  const data = resolve(settings.data);
  const token = settings.token ?? localToken();
  const [config, modules] = await Promise.all([readWranglerConfig(), readWorkerModules()]);
  const { hosts, port } = await findListenAddress(settings.port, settings.host);
  const release = await takeDataFolder(data);
  const vars = { ...(await serverVars(data, port)), ...settings.vars };
  const stopGuarding = guardAgainstOrphans();
  const log = new WorkerdLog();
  const prepared = await isPrepared(data, config);
  const optionsFor = (open: string[]) => ({
    ...serverOptions({
      config,
      modules,
      data,
      port,
      hosts: open,
      vars: isLoopbackOnly(open) ? { ...vars, ...localAccountVars(token) } : vars,
    }),
    handleStructuredLogs: log.take,
    unsafeHandleRuntimeRestart: () => console.error('understudy: workerd crashed; it has been started again'),
  });
  const miniflare = new Miniflare(optionsFor(prepared ? hosts : []));
  const server = {
    url: `http://localhost:${port}`,
    port,
    hosts,
    token: isLoopbackOnly(hosts) ? token : null,
    async stop() {
      await miniflare.dispose();
      stopGuarding();
      release();
    },
  };
  try {
    await miniflare.ready;
    if (!prepared) {
      await prepare(miniflare, data, config, token);
      await miniflare.setOptions(optionsFor(hosts));
    }
    await expectHealth(server.url);
  } catch (error) {
    // A Miniflare that never got ready repeats that error when it is disposed of.
    await server.stop().catch(release);
    if (error instanceof Failure) throw error;
    throw new Failure(`workerd does not start: ${messageOf(log.firstError() ?? error)}`);
  }
  log.passOn();
  return server;
}

async function expectHealth(url: string): Promise<void> {
  const answer = await fetch(`${url}/health`);
  if (answer.ok) return;
  throw new Failure(
    `the Worker does not work: /health answers ${answer.status} ${messageOf(await answer.text())}`,
  );
}
