import { type Answer, problemAnswer } from '../engine/answer';
import { createRandom } from '../engine/random';
import { LIMITS } from '../platform/limits';
import type { GateSettings } from '../services/gate-settings';
import { drawChaos, drawDelay } from './gate/chaos';
import { readSimulation, type Simulation } from './gate/simulate';

/** What the gate does to an exchange before the service sees it. */
export type Trouble = {
  delay: number;
  /** Instead of the service's own answer. */
  answer: Answer | null;
  /** The names of the faults, for x-understudy-fault and the log. */
  fault: string | null;
};

/** Null when there is nothing to do, which is the common case. Its draws do not touch the dice of the service. */
export function planTrouble(gate: GateSettings, query: string, seed: string): Trouble | null {
  const simulation = gate.allow_simulate && query !== '' ? readSimulation(query) : null;
  if (!simulation && !gate.chaos.enabled && gate.delay.max === 0) return null;
  const random = createRandom(`${seed} gate`);
  const usual = drawDelay(gate.delay, random);
  const chaos = gate.chaos.enabled ? drawChaos(gate.chaos, random) : { status: null, delay: 0 };
  const faults = faultNames(simulation, chaos);
  return {
    delay: Math.min(simulation?.delay ?? usual + chaos.delay, LIMITS.delayMilliseconds),
    answer: errorOf(simulation?.status ?? null, chaos.status),
    fault: faults.length > 0 ? faults.join(', ') : null,
  };
}

function faultNames(
  simulation: Simulation | null,
  chaos: { status: number | null; delay: number },
): string[] {
  const names: string[] = [];
  if (simulation?.delay != null) names.push('simulate_delay');
  else if (chaos.delay > 0) names.push('latency');
  if (simulation?.status != null) names.push('simulate_error');
  else if (chaos.status !== null) names.push('status');
  return names;
}

function errorOf(asked: number | null, drawn: number | null): Answer | null {
  if (asked !== null) {
    return problemAnswer(
      asked,
      'mocks.simulated_error',
      'A simulated error',
      `simulate_error asks for status ${asked}.`,
    );
  }
  if (drawn === null) return null;
  return problemAnswer(
    drawn,
    'mocks.chaos',
    'An error on purpose',
    `The chaos of this group drew status ${drawn}.`,
  );
}
