import { buildDashboard } from './build-dashboard.ts';
import { buildSchemas } from './build-schemas.ts';
import { buildWorker } from './build-worker.ts';
import { runCommand } from './failure.ts';

// `npm run dev` sets it: Vite serves the dashboard there, so that wrangler rebuilds the Worker and what is made of it.
const isWorkerOnly = process.env.UNDERSTUDY_BUILD === 'worker';

await runCommand(async () => {
  await Promise.all(isWorkerOnly ? [buildWorker(), buildSchemas()] : [buildWorker(), buildDashboard()]);
});
