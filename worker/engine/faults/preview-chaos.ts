import { formatSeed } from '../exchange-seed';
import type { ChaosPlan } from './chaos-plan';
import type { FaultName } from './fault';
import { answerInstead, drawForGate } from './gate-draw';
import { isOpen } from './window';

export type PreviewWish = {
  seed: string;
  count: number;
  /** When the first request comes, in epoch milliseconds, and how long after each other the others do. */
  now: number;
  spacing_ms: number;
  /** What every answer waits. */
  delay: { min: number; max: number };
  longest_ms: number;
};

export type PreviewedRequest = {
  number: number;
  /** A request that has it gets the same trouble. */
  seed: string;
  fault: FaultName | null;
  /** Where the fault is one; others keep the status of the answer that they break. */
  status: number | null;
  delay_ms: number;
};

/** What so many requests in a row would get, by the very draws of the gate; `plan` is null where there is no chaos. */
export function previewChaos(plan: ChaosPlan | null, wish: PreviewWish): PreviewedRequest[] {
  const { seed, count, now, spacing_ms, delay, longest_ms } = wish;
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const at = now + index * spacing_ms;
    const dice = `${seed}-${number}`;
    const chaos = plan && isOpen(plan.window, at, () => number) ? plan : null;
    const { usual, latency, fault, random } = drawForGate(dice, delay, chaos);
    return {
      number,
      seed: formatSeed({ dice, at, gate: number, call: null, isGiven: true }),
      fault: fault?.fault ?? null,
      status: answerInstead(fault, random)?.status ?? null,
      delay_ms: Math.min(usual + latency, longest_ms),
    };
  });
}

export function totalsOf(requests: readonly PreviewedRequest[]) {
  const faults: Record<string, number> = {};
  for (const { fault } of requests) if (fault) faults[fault] = (faults[fault] ?? 0) + 1;
  return {
    faults,
    delayed: requests.filter(({ delay_ms }) => delay_ms > 0).length,
    untouched: requests.filter(({ fault, delay_ms }) => fault === null && delay_ms === 0).length,
  };
}
