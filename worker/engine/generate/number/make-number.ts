import type { Random } from '../../random';
import { commonStep, isMultipleOf } from './common-step';
import { isInRange, type NumberRange } from './number-range';

export type NumberDemand = {
  range: NumberRange;
  steps: readonly number[];
  /** Numbers that the value may not be a multiple of. */
  notSteps: readonly number[];
  kind: 'integer' | 'fraction' | 'number';
};

const MOST_TRIES = 60;
const USUAL_SPAN = 1000;

export function fitsNumber(demand: NumberDemand, value: number): boolean {
  if (!Number.isFinite(value) || !isInRange(demand.range, value)) return false;
  if (demand.kind === 'integer' && !Number.isInteger(value)) return false;
  if (demand.kind === 'fraction' && Number.isInteger(value)) return false;
  return (
    demand.steps.every((step) => isMultipleOf(value, step)) &&
    !demand.notSteps.some((step) => isMultipleOf(value, step))
  );
}

/** Many validators divide in binary: what is a multiple for them too is preferred. */
export function isBinaryMultiple(demand: NumberDemand, value: number): boolean {
  return demand.steps.every((step) => Number.isInteger(value / step));
}

/** A plain number in a sensible range; null when no try was one. */
export function makeNumber(
  demand: NumberDemand,
  step: number | null,
  random: Random,
  isFit: (value: number) => boolean,
): number | null {
  const [low, high] = usualBounds(demand.range, step);
  let second: number | null = null;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const value = attempt(demand, step, low, high, tries, random);
    if (!fitsNumber(demand, value) || !isFit(value)) continue;
    if (isBinaryMultiple(demand, value)) return value;
    second = value;
  }
  return second ?? edgeOf(demand, step, isFit);
}

export function stepOf(demand: NumberDemand): number | null {
  if (demand.steps.length === 0) return demand.kind === 'integer' ? 1 : null;
  return commonStep(demand.kind === 'integer' ? [...demand.steps, 1] : demand.steps);
}

function attempt(
  demand: NumberDemand,
  step: number | null,
  low: number,
  high: number,
  tries: number,
  random: Random,
): number {
  if (step !== null) {
    const first = Math.ceil(low / step);
    const last = Math.floor(high / step);
    return first <= last ? tidy((first + Math.floor(random.next() * (last - first + 1))) * step, step) : low;
  }
  const value = low + random.next() * (high - low);
  const places = demand.kind === 'fraction' || tries % 2 === 0 ? 2 : 0;
  return tries > 20 ? value : Number(value.toFixed(high - low < 0.1 ? 8 : places));
}

/** 3 × 0.1 is 0.3, not 0.30000000000000004. */
function tidy(value: number, step: number): number {
  if (step >= 1 && Number.isInteger(step)) return value + 0;
  const places = Math.min(20, (String(step).split('.')[1] ?? '').length || 15);
  const text = Math.abs(value) < 1e15 && !String(step).includes('e') ? value.toFixed(places) : String(value);
  return Number(text) + 0;
}

function usualBounds(range: NumberRange, step: number | null): [number, number] {
  const span = Math.max(USUAL_SPAN, (step ?? 0) * 100);
  const hasLow = Number.isFinite(range.low);
  const hasHigh = Number.isFinite(range.high);
  if (hasLow && hasHigh) {
    const width = range.high - range.low;
    return Number.isFinite(width) ? [range.low, range.high] : [range.low / 2, range.high / 2];
  }
  if (hasLow) return [range.low, range.low + Math.max(span, Math.abs(range.low))];
  if (!hasHigh) return [0, span];
  if (range.high > 0) return [0, range.high];
  return [range.high - Math.max(span, Math.abs(range.high)), range.high];
}

function edgeOf(demand: NumberDemand, step: number | null, isFit: (value: number) => boolean): number | null {
  const { low, high } = demand.range;
  const around = step ?? (Math.abs(low) < 1e15 ? 1e-9 : 1);
  const edges = [
    low,
    high,
    low + around,
    high - around,
    0,
    step ?? 1,
    -(step ?? 1),
    (low + high) / 2,
    0.5,
    1,
  ];
  const grown = [low * (1 + 2e-16), high * (1 - 2e-16), low * (1 - 2e-16), high * (1 + 2e-16)];
  if (step !== null)
    edges.push(tidy(Math.ceil(low / step) * step, step), tidy(Math.floor(high / step) * step, step));
  return [...edges, ...grown].find((value) => fitsNumber(demand, value) && isFit(value)) ?? null;
}
