import { problemAnswer } from '../answer';
import { type ApplyFault, done, pick } from './fault';

/** An error in the place of the answer. */
export const status: ApplyFault<'status'> = (_subject, { status_codes }, random) => {
  const drawn = pick(status_codes, random) ?? 500;
  return done(problemAnswer(drawn, 'mocks.chaos', 'An error on purpose', `Chaos drew status ${drawn}.`));
};
