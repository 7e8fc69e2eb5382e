import { type Answer, problemAnswer } from '../answer';
import type { FailedPart } from './contract';

/** What is answered when no failing part brings an answer of its own; it may still bring a status. */
export function contractProblem(failed: readonly FailedPart[]): Answer {
  const [first] = failed;
  const spoken = failed.find(({ default: said }) => said !== null);
  const others = failed.length - 1;
  const more = others > 0 ? ` ${others} more ${others === 1 ? 'part does' : 'parts do'} not fit either.` : '';
  return problemAnswer(
    spoken?.default?.status ?? 400,
    'contract.not_met',
    'The request does not meet the contract of this endpoint.',
    `${first?.pointer}: ${first?.message}${more}`,
    {
      errors: failed.map(({ pointer, part, name, message, expected, actual }) => ({
        pointer,
        part,
        name,
        detail: message,
        expected,
        actual,
      })),
    },
  );
}
