import { pause } from '../pause';
import type { WakeDesk } from '../service-memory';
import { attemptDelivery } from './attempt-delivery';
import { AT_ONCE, beginDueTries } from './calls/due-tries';
import { recordTry } from './calls/record-try';
import type { BegunAttempt, OnSettled } from './delivery-plan';

/** How soon what falls due is seen while others are still waiting for their answers. */
const LOOK_EVERY_MS = 200;
/** Then it ends, and is woken anew for what is left. */
const LONGEST_MS = 60_000;

type Desk = Pick<WakeDesk, 'act' | 'outbound' | 'now'>;

/** Makes the attempts that are due. A receiver that takes its time does not keep the others waiting. */
export async function wakeDeliveries(desk: Desk, prefix: string, onSettled?: OnSettled): Promise<void> {
  const until = desk.now() + LONGEST_MS;
  const running = new Set<Promise<void>>();
  do {
    const most = desk.now() < until ? AT_ONCE - running.size : 0;
    for (const attempt of desk.act((memory) => beginDueTries(memory, prefix, { most, onSettled }))) {
      const made: Promise<void> = makeAttempt(attempt).finally(() => running.delete(made));
      running.add(made);
    }
    if (running.size > 0) await Promise.race([...running, pause(LOOK_EVERY_MS)]);
  } while (running.size > 0);

  async function makeAttempt(attempt: BegunAttempt): Promise<void> {
    const outcome = await attemptDelivery(attempt, desk);
    const { delivery_id, number } = attempt;
    desk.act((memory) => recordTry(memory, prefix, { delivery_id, number, outcome, onSettled }));
  }
}
