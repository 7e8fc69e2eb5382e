import type { NewEndpoint } from '../documents';
import { type AnswerShape, answerShape } from './answer-shape';
import { type RecordOptions, recordedEndpoint } from './recorded-endpoint';
import { segmentsOf } from './recorded-path';
import { isUnanswered, type SeenExchange } from './seen-exchange';

/** An exchange that can become an endpoint, with the endpoint that it would be alone. */
export type UsableExchange = {
  /** Where it stands among those that were given. */
  index: number;
  seen: SeenExchange;
  segments: readonly string[];
  alone: NewEndpoint;
  isAnswered: boolean;
  shape: AnswerShape | null;
};

type Read = { ok: true; usable: UsableExchange } | { ok: false; reason: string };

const NOTHING: Pick<SeenExchange, 'status' | 'response_headers' | 'response_body'> = {
  status: 200,
  response_headers: [],
  response_body: { text: null, size: 0, cut: false },
};

export function usableExchange(
  seen: SeenExchange,
  index: number,
  { guessesAnswers, ...options }: RecordOptions & { guessesAnswers: boolean },
): Read {
  const fault = seen.why?.fault;
  if (fault !== undefined) return { ok: false, reason: `Its answer was broken on purpose: ${fault}.` };
  const isAnswered = !guessesAnswers || !isUnanswered(seen);
  const { method, path, status, response_headers, response_body } = isAnswered
    ? seen
    : { ...seen, ...NOTHING };
  const { text, encoding, size, cut } = response_body;
  if ((text === null && size > 0) || encoding === 'base64')
    return { ok: false, reason: 'The body is no text, or it was not kept.' };
  const answer = { status, response_headers, response_body: text === '' ? null : text, is_cut: cut };
  const recorded = recordedEndpoint({ method, path, ...answer }, options);
  if (!recorded.ok) return recorded;
  const usable = { index, seen, segments: segmentsOf(path), alone: recorded.endpoint, isAnswered };
  return { ok: true, usable: { ...usable, shape: guessesAnswers ? answerShape(seen) : null } };
}

/** What came later is newer; where no times are known, what was given later. */
export function newestFirst<One extends UsableExchange>(exchanges: readonly One[]): One[] {
  return [...exchanges].sort((one, other) => other.seen.at - one.seen.at || other.index - one.index);
}
