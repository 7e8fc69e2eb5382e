import { banner } from './banner.ts';
import { buildDashboard } from './build-dashboard.ts';
import { buildWorker } from './build-worker.ts';
import { runCommand } from './failure.ts';
import { startServer } from './local-server.ts';
import { readSettings } from './settings.ts';

// Ahead of Miniflare's own handlers, which would end with a code that reads as a failure. Exiting ends workerd too.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));

await runCommand(async () => {
  const settings = readSettings(process.env);
  await Promise.all([buildWorker(), buildDashboard()]);
  const server = await startServer(settings);
  console.log(banner(server, settings.data));
});
