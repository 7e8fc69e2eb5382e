import type { ChaosSettings } from '../../api/chaos-preview';

/** Of a group, or an endpoint's own: they differ in how they are switched on. */
export type Trouble = Omit<ChaosSettings, 'enabled'>;

type Fault = NonNullable<ChaosSettings['faults']>[number];
export type DelayShape = Extract<Fault, { fault: 'latency' }>['delay'];

/** One thing that may happen to a request, and to which share of them it does. */
export type Risk = { fault: Fault; share: number };

/** All that may happen, as the gate reads it: the shares of what breaks an answer are never above 1 together. */
export function risksOf({ error_rate = 0, error_status_codes, delay, faults = [] }: Trouble): Risk[] {
  const all: Fault[] = [...faults];
  if (error_rate > 0) {
    const codes = error_status_codes ?? [500];
    all.unshift({ fault: 'status', probability: error_rate, status_codes: codes });
  }
  const { min = 0, max = 0 } = delay ?? {};
  if (max > 0) all.unshift({ fault: 'latency', delay: { type: 'uniform', lower: min, upper: max } });
  const likely = all.filter((fault) => chanceOf(fault) > 0);
  const breaks = likely.filter(({ fault }) => fault !== 'latency');
  const sides = Math.max(1, sumOf(breaks.map(chanceOf)));
  return likely.map((fault) => ({
    fault,
    share: fault.fault === 'latency' ? Math.min(1, chanceOf(fault)) : chanceOf(fault) / sides,
  }));
}

/** Whether switching it on would change anything. */
export function isHarmless(chaos: Trouble): boolean {
  return risksOf(chaos).length === 0;
}

function chanceOf({ probability = 1 }: Fault): number {
  return Number.isFinite(probability) ? probability : 0;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
