import { type Answer, problemAnswer } from '../engine/answer';
import { type ChaosPlan, drawOrder } from '../engine/faults/chaos-plan';
import type { Fault } from '../engine/faults/fault';
import { answerInstead, drawForGate } from '../engine/faults/gate-draw';
import type { Random } from '../engine/random';
import { LIMITS } from '../platform/limits';
import type { MockRequest } from '../services/service';
import type { Asked } from './answer-mock';
import { chaosOf } from './gate/chaos';
import { readSimulation } from './gate/simulate';

/** What the gate does to an exchange. */
export type Trouble = {
  /** Before the service is asked. */
  delay: number;
  /** Instead of the service's own answer. */
  answer: Answer | null;
  /** What may break the service's answer: the first that can happen to it does. */
  faults: readonly Fault[];
  /** What is done already, for x-understudy-fault and the log. */
  names: string[];
  random: Random;
};

/**
 * Null when there is nothing to do, which is the common case. Its draws do not touch the dice of the service. Whoever
 * calls a twin has asked for a fault: `twin` is what it is drawn from.
 */
export function planTrouble(request: MockRequest, asked: Asked, twin: ChaosPlan | null): Trouble | null {
  const { gate } = asked.snapshot;
  const simulation = gate.allow_simulate && request.query !== '' ? readSimulation(request.query) : null;
  const chaos = twin ? null : chaosOf(request, asked);
  if (!simulation && !chaos && !twin && gate.delay.max === 0) return null;

  const { usual, latency, fault, random } = drawForGate(asked.wishes.dice, gate.delay, chaos);
  const trouble: Trouble = { delay: usual + latency, answer: null, faults: [], names: [], random };
  if (twin) trouble.faults = drawOrder(twin, random);
  if (fault) trouble.faults = [fault];

  if (simulation?.delay != null) {
    trouble.delay = simulation.delay;
    trouble.names.push('simulate_delay');
  } else if (latency > 0) trouble.names.push('latency');
  trouble.delay = Math.min(trouble.delay, LIMITS.delayMilliseconds);
  if (simulation?.status != null)
    return instead(trouble, simulatedError(simulation.status), 'simulate_error');
  // The service is not asked for what nobody would see.
  const answer = answerInstead(fault, random);
  return fault && answer ? instead(trouble, answer, fault.fault) : trouble;
}

function instead(trouble: Trouble, answer: Answer, name: string): Trouble {
  trouble.names.push(name);
  return { ...trouble, answer, faults: [] };
}

function simulatedError(status: number): Answer {
  const detail = `simulate_error asks for status ${status}.`;
  return problemAnswer(status, 'mocks.simulated_error', 'A simulated error', detail);
}
