import { randomBytes } from 'node:crypto';
import { banner } from './banner.ts';
import { buildDashboard } from './build-dashboard.ts';
import { buildWorker } from './build-worker.ts';
import { endOnSignal } from './end-on-signal.ts';
import { runCommand } from './failure.ts';
import { readMounts } from './front/mounts.ts';
import { openFronts } from './front/open-fronts.ts';
import { startServer } from './local-server.ts';
import { readSettings } from './settings.ts';

/** As long as the Worker gathers exchanges before it sends them to the live log, and some. */
const LAST_BATCH_MS = 200;

endOnSignal(0);

await runCommand(async () => {
  const settings = readSettings(process.env);
  const mounts = readMounts(process.argv.slice(2));
  await Promise.all([buildWorker(), buildDashboard()]);
  const secret = randomBytes(24).toString('base64url');
  const server = await startServer({ ...settings, vars: { FRONT_SECRET: secret } });
  endOnSignal(LAST_BATCH_MS);
  const fronts = await openFronts(server, { settings, mounts, secret });
  console.log(banner(server, settings.data, fronts));
});
