import { buildDashboard } from './build-dashboard.ts';
import { buildWorker } from './build-worker.ts';
import { runCommand } from './failure.ts';

// `npm run dev` sets it: Vite serves the dashboard there, so that wrangler rebuilds the Worker alone.
const isWorkerOnly = process.env.UNDERSTUDY_BUILD === 'worker';

await runCommand(async () => {
  await Promise.all(isWorkerOnly ? [buildWorker()] : [buildWorker(), buildDashboard()]);
});
