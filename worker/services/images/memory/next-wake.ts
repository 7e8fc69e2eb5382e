import type { MemoryDesk } from '../../service-memory';
import { askForGarbage } from './garbage';

type Waiting = { created_at: number; done_at: number; accepted_real_at: number };

const SOONEST_MS = 1_000;
const LATEST_MS = 5 * 60_000;
/** Of a clock that stands still: then only who looks at a job sees its end. */
const LOOKED_FOR_MS = 24 * 60 * 60_000;

/** Asks to be woken for all that is still to come. */
export function askForNext(desk: MemoryDesk): void {
  const { sql, now, wakeAt } = desk;
  const { next } = sql
    .exec<{ next: number | null }>('SELECT min(try_real_at) AS next FROM images_jobs')
    .one();
  if (next !== null) wakeAt(next);
  askForGarbage(desk);
  askForDeliveries(desk);
  const looks = sql
    .exec<Waiting>(
      `SELECT created_at, done_at, accepted_real_at FROM images_jobs
       WHERE settled_at IS NULL AND (failure IS NOT NULL OR work = 'made')
       ORDER BY done_at LIMIT 100`,
    )
    .toArray()
    .flatMap((job) => nextLook(job, now) ?? []);
  if (looks.length > 0) wakeAt(Math.min(...looks));
}

/** Also for a wake that had none to send: it was asked for once, and has been used up. */
function askForDeliveries({ sql, wakeAt }: MemoryDesk): void {
  const { next } = sql
    .exec<{ next: number | null }>('SELECT min(next_attempt_at) AS next FROM images_deliveries')
    .one();
  if (next !== null) wakeAt(next);
}

/**
 * When the end of a job may be seen, in real time. The project's clock goes on as the real one, or stands still, or is set
 * anew, of which nobody tells: so it is looked at ever more seldom.
 */
function nextLook({ created_at, done_at, accepted_real_at }: Waiting, now: number): number | null {
  const age = now - accepted_real_at;
  const planned = done_at - created_at;
  if (age > planned + LOOKED_FOR_MS) return null;
  const pause = Math.min(LATEST_MS, Math.max(SOONEST_MS, age / 4));
  return now + (age < planned ? Math.min(planned - age, pause) : pause);
}
