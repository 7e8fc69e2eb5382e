import type { PreviewedRequest } from '../../api/chaos-preview';
import { settingWords } from '../settings/setting-words';
import { words } from './words';

/** What became of a request: the name of a fault, or one of these two. */
export type Outcome = string;

export type Look = { colour: string; shape: 'circle' | 'square' | 'ring' };

/** Two faults of one colour differ in their shape. */
const LOOKS: Record<Outcome, Look> = {
  status: { colour: 'danger', shape: 'circle' },
  random_status: { colour: 'danger', shape: 'square' },
  hang: { colour: 'fg', shape: 'circle' },
  empty: { colour: 'fg', shape: 'square' },
  truncated: { colour: 'warning', shape: 'circle' },
  dribbled: { colour: 'warning', shape: 'square' },
  malformed_json: { colour: 'patch', shape: 'circle' },
  garbage: { colour: 'patch', shape: 'square' },
  wrong_content_type: { colour: 'info', shape: 'circle' },
  random_header: { colour: 'info', shape: 'square' },
  random_body: { colour: 'options', shape: 'circle' },
  contract_violation: { colour: 'options', shape: 'square' },
  delayed: { colour: 'accent', shape: 'square' },
};

const NOTHING = 'untouched';
const UNTOUCHED: Look = { colour: 'control', shape: 'ring' };

export function outcomeOf({ fault, delay_ms }: PreviewedRequest): Outcome {
  return fault ?? (delay_ms > 0 ? 'delayed' : NOTHING);
}

export function lookOf(outcome: Outcome): Look {
  return LOOKS[outcome] ?? UNTOUCHED;
}

export function nameOf(outcome: Outcome): string {
  if (outcome === 'delayed') return words().delayed;
  if (outcome === NOTHING) return words().untouched;
  return settingWords('chaos')(`faults.[]=${outcome}`)?.label ?? outcome;
}

/** How often each came, in an order that does not depend on the dice. */
export function countOutcomes(requests: readonly PreviewedRequest[]): { outcome: Outcome; count: number }[] {
  const counts = new Map<Outcome, number>();
  for (const request of requests) {
    const outcome = outcomeOf(request);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  const order = new Set([...Object.keys(LOOKS), ...counts.keys()]);
  order.delete(NOTHING);
  return [...order, NOTHING].flatMap((outcome) => {
    const count = counts.get(outcome);
    return count === undefined ? [] : [{ outcome, count }];
  });
}
