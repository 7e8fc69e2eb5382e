import { ProblemError } from '../api/problem-error';
import { words } from './words';

/** What went wrong, in one sentence: for where a whole notice has no room. */
export function problemText(error: unknown): string {
  if (!(error instanceof ProblemError)) return words().failedHint;
  return error.status === 0 ? words().unreachableHint : error.detail;
}
