import { type Answer, problemAnswer } from '../engine/answer';
import { knownError } from '../platform/problem';

/** An error as an answer. One that its reader may not see becomes a fixed sentence and the id that the console has too. */
export function errorAnswer(error: unknown, id: string): Answer {
  const { code, status, title, message, extras } = knownError(error, id);
  const members = extras.errors ? { errors: extras.errors, ...extras.members } : extras.members;
  const headers = Object.entries({ 'cache-control': 'no-store', ...extras.headers });
  return problemAnswer(status, code, title, message, members, headers);
}
