import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Fails when the process ends by itself. */
export function earlyEnd(child: ChildProcess, what: string): Promise<never> {
  const ended = once(child, 'exit').then(([code]): never => {
    throw new Error(`${what} ended by itself, with ${code}`);
  });
  // Whoever waits hears of it; when nobody does any more, it is the end that was asked for.
  ended.catch(() => {});
  return ended;
}
