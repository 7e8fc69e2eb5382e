import { banner } from './banner.ts';
import { buildDashboard } from './build-dashboard.ts';
import { buildWorker } from './build-worker.ts';
import { endOnSignal } from './end-on-signal.ts';
import { runCommand } from './failure.ts';
import { startServer } from './local-server.ts';
import { readSettings } from './settings.ts';

/** As long as the Worker gathers exchanges before it sends them to the live log, and some. */
const LAST_BATCH_MS = 200;

endOnSignal(0);

await runCommand(async () => {
  const settings = readSettings(process.env);
  await Promise.all([buildWorker(), buildDashboard()]);
  const server = await startServer(settings);
  endOnSignal(LAST_BATCH_MS);
  console.log(banner(server, settings.data));
});
