import type { Answer } from '../answer';
import { createRandom, type Random } from '../random';
import { applyFault } from './catalogue';
import { type ChaosPlan, drawBreak, drawLatency } from './chaos-plan';
import type { Fault } from './fault';

/** What the gate draws for one exchange. Its dice are not those of the service. */
export type GateDraw = {
  /** Of the delay that every answer has. */
  usual: number;
  /** Of the chaos. */
  latency: number;
  fault: Fault | null;
  /** Where the draws go on. */
  random: Random;
};

export function drawForGate(
  dice: string,
  delay: { min: number; max: number },
  chaos: ChaosPlan | null,
): GateDraw {
  const random = createRandom(`${dice} gate`);
  const usual = delay.max === 0 ? 0 : random.integer(delay.min, delay.max);
  const latency = chaos ? drawLatency(chaos, random) : 0;
  return { usual, latency, fault: chaos && drawBreak(chaos, random), random };
}

const NO_SUBJECT = { answer: { status: 200, headers: [], body: null }, method: 'GET' };

/** The answer of a fault that needs no other answer to break; null for those that do. */
export function answerInstead(fault: Fault | null, random: Random): Answer | null {
  if (fault?.fault !== 'status') return null;
  const outcome = applyFault(fault, NO_SUBJECT, random);
  return outcome.isDone ? outcome.answer : null;
}
