import type { Ports } from '../../ports';
import type { DropWish } from '../memory/drop-jobs';
import { type JobsPlace, jobsOf } from '../memory/open-memory';

type Desk = JobsPlace & { ports: Pick<Ports, 'memory' | 'wait'> };

const LOOK_EVERY_MS = 10;
const LONGEST_MS = 1_000;

/**
 * A job with its variants and what was told of it; false when there is none, or none of the user's. The memory removes the
 * bytes by itself, for it knows whether the job is really gone: a preview deletes nothing. That is waited for, unless the
 * memory has much to do.
 */
export async function removeJob(desk: Desk, wish: DropWish): Promise<boolean> {
  const memory = jobsOf(desk);
  const dropped = await memory.drop(wish);
  if (!dropped) return false;
  const places = dropped.garbage.flatMap(({ place, is_shared }) => (is_shared ? [] : [place]));
  for (let waited = 0; waited < LONGEST_MS; waited += LOOK_EVERY_MS) {
    if (places.length === 0 || !(await memory.owes({ places }))) break;
    await desk.ports.wait(LOOK_EVERY_MS);
  }
  return true;
}
