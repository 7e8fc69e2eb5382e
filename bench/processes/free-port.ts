import { createServer } from 'node:net';

const FIRST_PORT = 8850;
// A slow server takes its port seconds after it was found free: two runs at once must not look at the same ones.
let next = FIRST_PORT + (process.pid % 500) * 20;

function isFree(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const probe = createServer();
  probe.once('error', () => resolve(false));
  probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  return promise;
}

/** A port that nothing listens on and that this run has not handed out before. */
export async function freePort(): Promise<number> {
  while (!(await isFree(next))) next += 1;
  next += 1;
  return next - 1;
}
