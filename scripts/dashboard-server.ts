import { createServer } from 'vite';
import { DASHBOARD_CONFIG } from './build-dashboard.ts';
import { Failure } from './failure.ts';
import { inProject } from './project.ts';

/** Vite with hot reload; its configuration passes what the Worker answers through to it. */
export async function startDashboardServer(workerUrl: string): Promise<string> {
  process.env.WORKER_URL = workerUrl;
  const vite = await createServer({ configFile: inProject(DASHBOARD_CONFIG) });
  await vite.listen();
  const url = vite.resolvedUrls?.local[0];
  if (!url) throw new Failure('the development server of the dashboard listens nowhere');
  return url;
}
