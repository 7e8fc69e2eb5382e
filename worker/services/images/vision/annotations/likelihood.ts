import { LIKELIHOODS, type Likelihood } from '../answer/enum-numbers';

const [, ...KNOWN] = LIKELIHOODS;
/** From where on the next one begins. */
const STEPS = [0.1, 0.3, 0.6, 0.85];

export function likelihood(confidence: number): Likelihood {
  const step = STEPS.findIndex((bound) => confidence < bound);
  return KNOWN[step === -1 ? STEPS.length : step] ?? 'UNKNOWN';
}
