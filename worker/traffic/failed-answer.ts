import type { Answer } from '../engine/answer';
import type { Why } from '../engine/exchange';
import { AppError } from '../platform/errors';
import { errorAnswer } from './error-answer';

/** A failure is a part of the story: the log says which, and the console knows it by the same id. */
export function failedAnswer(error: unknown, why: Why, id: string): Answer {
  why.outcome = error instanceof AppError ? error.code.replace(/^mocks\./, '') : 'failed';
  return errorAnswer(error, id);
}
