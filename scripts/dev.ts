import { resolve } from 'node:path';
import { styleText } from 'node:util';
import { buildDashboard } from './build-dashboard.ts';
import { buildWorker } from './build-worker.ts';
import { startDashboardServer } from './dashboard-server.ts';
import { takeDataFolder } from './data-folder.ts';
import { seedDemo } from './demo-project.ts';
import { runCommand } from './failure.ts';
import { findListenAddress } from './listen-address.ts';
import { migrateDataFolder } from './local-database.ts';
import { localToken } from './local-vars.ts';
import { readSettings } from './settings.ts';
import { startWranglerDev } from './wrangler-dev.ts';

await runCommand(async () => {
  const settings = readSettings(process.env);
  const data = resolve(settings.data);
  await Promise.all([buildWorker(), buildDashboard()]);
  const { port } = await findListenAddress(settings.port);
  await takeDataFolder(data);
  await migrateDataFolder(data);

  const token = settings.token ?? localToken();
  const wrangler = await startWranglerDev({ data, port, token });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, wrangler.stop);
  wrangler.ended.then((exitCode) => process.exit(exitCode));

  const server = { url: `http://localhost:${port}`, port, token };
  await seedDemo((path, init) => fetch(`${server.url}${path}`, init), token);
  const dashboardUrl = await startDashboardServer(server.url);
  console.log(`
  ${styleText('bold', 'Dashboard', { stream: process.stdout })}  ${dashboardUrl}   reloads as dashboard/ changes
  ${styleText('bold', 'Worker', { stream: process.stdout })}     ${server.url}   rebuilt as worker/ changes
  ${styleText('bold', 'Token', { stream: process.stdout })}      ${token}
`);
});
