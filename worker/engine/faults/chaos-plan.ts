import type { Random } from '../random';
import { EVERY_FAULT } from './catalogue';
import { drawDelay } from './delay-shape';
import type { Fault } from './fault';
import type { ChaosWindow } from './window';

export type LikelyFault = Fault & { probability: number };

/** The chaos of a group or of one endpoint, made ready once. */
export type ChaosPlan = {
  /** Whose it is: requests are counted under this name. */
  name: string;
  isOn: boolean;
  window: ChaosWindow;
  /** What may happen at all; never empty, for a twin draws from it. */
  faults: readonly LikelyFault[];
  latencies: readonly (LikelyFault & { fault: 'latency' })[];
  /** Of these at most one happens to an answer. */
  breaks: readonly LikelyFault[];
  /** What the dice of `breaks` are rolled against. */
  sides: number;
};

const ANY_FAULT: LikelyFault[] = EVERY_FAULT.map((fault) => ({ ...fault, probability: 1 }));

export function chaosPlan(
  name: string,
  isOn: boolean,
  window: ChaosWindow,
  faults: readonly LikelyFault[],
): ChaosPlan {
  const possible = faults.filter(({ probability }) => probability > 0);
  const breaks = possible.filter(({ fault }) => fault !== 'latency');
  return {
    name,
    isOn: isOn && possible.length > 0,
    window,
    faults: possible.length > 0 ? possible : ANY_FAULT,
    latencies: possible.filter((fault) => fault.fault === 'latency'),
    breaks,
    // Each has its own probability exactly, unless they are more than 1 together: then they share.
    sides: Math.max(1, sumOf(breaks)),
  };
}

/** The delays that are drawn, all of them together: each has its own dice. */
export function drawLatency({ latencies }: ChaosPlan, random: Random): number {
  let total = 0;
  for (const { probability, delay } of latencies) {
    if (random.next() < probability) total += drawDelay(delay, random);
  }
  return total;
}

/** Null when the answer stays whole. */
export function drawBreak({ breaks, sides }: ChaosPlan, random: Random): Fault | null {
  return at(breaks, random.next() * sides);
}

/** All that may happen, in a drawn order in which the likelier stand further ahead. */
export function drawOrder({ faults }: ChaosPlan, random: Random): Fault[] {
  const left = [...faults];
  const order: Fault[] = [];
  while (left.length > 0) {
    const drawn = at(left, random.next() * sumOf(left)) ?? left[0];
    if (drawn === undefined) break;
    left.splice(left.indexOf(drawn), 1);
    order.push(drawn);
  }
  return order;
}

function at(faults: readonly LikelyFault[], roll: number): LikelyFault | null {
  let reached = 0;
  for (const fault of faults) {
    reached += fault.probability;
    if (roll < reached) return fault;
  }
  return null;
}

function sumOf(faults: readonly LikelyFault[]): number {
  return faults.reduce((sum, { probability }) => sum + probability, 0);
}
