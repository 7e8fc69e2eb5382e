import type { Compiled, Finding } from '../finding';
import { compileFilter } from '../log-filter/compile-filter';
import type { Filter } from '../log-filter/filter';
import { type CountRange, countRange, type WantedCount } from './wanted-count';

/** What somebody wants to have happened: something so often, or one thing after another. */
export type ExpectationWish = { filter: string; count: WantedCount } | { order: readonly string[] };

export type Expectation =
  | { kind: 'count'; filter: Filter; wanted: CountRange }
  | { kind: 'order'; steps: readonly Filter[] };

export const EXPECTATION_LIMITS = { steps: 20, count: 1_000_000 } as const;

export function compileExpectation(wish: ExpectationWish, { now }: { now: number }): Compiled<Expectation> {
  return 'order' in wish ? compileOrder(wish.order, now) : compileCount(wish, now);
}

function compileCount(
  { filter: text, count }: { filter: string; count: WantedCount },
  now: number,
): Compiled<Expectation> {
  const filter = compileFilter(text, { now, pointer: '/filter' });
  const wanted = countRange(count);
  const findings = [...(filter.ok ? [] : filter.findings), ...countFindings(wanted)];
  if (!filter.ok || findings.length > 0) return { ok: false, findings };
  return { ok: true, value: { kind: 'count', filter: filter.value, wanted } };
}

function countFindings({ least, most }: CountRange): Finding[] {
  const isCount = (value: number) =>
    Number.isInteger(value) && value >= 0 && value <= EXPECTATION_LIMITS.count;
  if (!isCount(least) || (most !== Number.POSITIVE_INFINITY && !isCount(most)))
    return [
      { pointer: '/count', message: `A count is a whole number from 0 to ${EXPECTATION_LIMITS.count}.` },
    ];
  if (least <= most) return [];
  return [{ pointer: '/count', message: `Nothing is at least ${least} and at most ${most}.` }];
}

function compileOrder(order: readonly string[], now: number): Compiled<Expectation> {
  if (order.length < 2 || order.length > EXPECTATION_LIMITS.steps) {
    const message = `An order has 2 to ${EXPECTATION_LIMITS.steps} filters.`;
    return { ok: false, findings: [{ pointer: '/order', message }] };
  }
  const steps = order.map((text, index) => compileFilter(text, { now, pointer: `/order/${index}` }));
  const findings = steps.flatMap((step) => (step.ok ? [] : step.findings));
  if (findings.length > 0) return { ok: false, findings };
  return {
    ok: true,
    value: { kind: 'order', steps: steps.flatMap((step) => (step.ok ? [step.value] : [])) },
  };
}
