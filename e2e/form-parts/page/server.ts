import { createSignal } from 'solid-js';
import { ProblemError } from '../../../dashboard/api/problem-error';

/** What the server that is not there says to the next submission. */
export const ANSWERS = [
  'takes it',
  'refuses the slug',
  'refuses a part unseen',
  'refuses all',
  'breaks',
] as const;

export type Answer = (typeof ANSWERS)[number];

const [answer, setAnswer] = createSignal<Answer>('takes it');
const [sent, setSent] = createSignal<unknown>();

export { answer, sent, setAnswer };

export async function send(document: unknown): Promise<void> {
  setSent(document);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const refusal = REFUSALS[answer()];
  if (refusal) throw refusal();
}

const REFUSALS: Record<Answer, (() => Error) | undefined> = {
  'takes it': undefined,
  'refuses the slug': () =>
    refused([{ pointer: '/slug', code: 'taken', detail: 'Another project has this slug.' }]),
  'refuses a part unseen': () =>
    refused([{ pointer: '/settings/clock', code: 'bad', detail: 'The clock cannot stand there.' }]),
  'refuses all': () =>
    new ProblemError(409, { detail: 'Someone saved this meanwhile.', request_id: 'req_1' }),
  breaks: () => new TypeError('x is not a function'),
};

function refused(errors: { pointer: string; code: string; detail: string }[]): ProblemError {
  return new ProblemError(422, { detail: 'One part is not right.', errors, request_id: 'req_2' });
}
