import type { Answer } from '../../engine/answer';
import type { Check } from '../../engine/exchange';
import { applyFault } from '../../engine/faults/catalogue';
import type { Fault } from '../../engine/faults/fault';
import type { Random } from '../../engine/random';
import { LIMITS } from '../../platform/limits';

type Broken = {
  answer: Answer;
  /** For x-understudy-fault; null when no fault could happen to this answer. */
  name: string | null;
  delay: number;
  /** Why the faults before it could not happen. */
  passedOver: Check[];
};

/** The first fault that can happen to the answer does. */
export function breakAnswer(
  answer: Answer,
  method: string,
  { faults, random }: { faults: readonly Fault[]; random: Random },
): Broken {
  const passedOver: Check[] = [];
  for (const fault of faults) {
    const outcome = applyFault(fault, { answer, method }, random);
    if (outcome.isDone) {
      discard(answer.body, outcome.answer.body);
      const name = outcome.detail === '' ? fault.fault : `${fault.fault} ${outcome.detail}`;
      const delay = Math.min(outcome.delay ?? 0, LIMITS.delayMilliseconds);
      return { answer: outcome.answer, name, delay, passedOver };
    }
    passedOver.push({ part: `chaos ${fault.fault}`, ok: false, actual: outcome.reason });
  }
  return { answer, name: null, delay: 0, passedOver };
}

/** A stream that nobody will read any more is told so, or its source would wait. */
function discard(before: Answer['body'], after: Answer['body']): void {
  if (!(before instanceof ReadableStream) || before === after) return;
  // A source that cannot be stopped has nothing to do with the answer that is sent.
  before.cancel().catch(() => null);
}
