import { fileURLToPath } from 'node:url';
import { ROOT } from '../install.ts';
import { defineTarget } from './target.ts';

/** workerd that answers "hello": what a Worker on this machine can reach at all, and the measure for all others. */
export const raw = defineTarget({
  name: 'raw',
  isPeer: false,
  answer: { status: 200, body: 'hello' },
  command: (_work, { port }) => ({
    program: process.execPath,
    args: [fileURLToPath(new URL('raw-server.ts', import.meta.url)), String(port)],
    cwd: ROOT,
    env: {},
  }),
});
