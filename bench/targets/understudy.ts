import { ROOT } from '../install.ts';
import type { Admin } from './admin-call.ts';
import { defineTarget } from './target.ts';
import { createMocks } from './understudy-admin.ts';

const TOKEN = 'understudy-bench-token';

export function adminAt(origin: string): Admin {
  return { origin, token: TOKEN };
}

/** This product as `npm start` serves it, with its live log on. */
export const understudy = defineTarget({
  name: 'understudy',
  readyPath: '/health',
  basePath: '/m/bench/bench',
  command: (_work, { port, folder }) => ({
    program: process.execPath,
    args: ['scripts/start.ts'],
    cwd: ROOT,
    env: { PORT: String(port), UNDERSTUDY_DATA: `${folder}/data`, UNDERSTUDY_TOKEN: TOKEN },
  }),
  setUp: (work, { port }) => createMocks(adminAt(`http://127.0.0.1:${port}`), work),
});
