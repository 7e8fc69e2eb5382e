import type { Exchange } from '../exchange';
import { compareBodies } from './compare-bodies';
import { compareHeaders } from './compare-headers';
import { type Difference, MOST_DIFFERENCES } from './difference';

export type LoggedAnswer = Pick<Exchange, 'status' | 'response_headers' | 'response_body'>;

/** What became of an answer; empty when it is the same. */
export function compareAnswers(before: LoggedAnswer, after: LoggedAnswer): Difference[] {
  const status: Difference[] =
    before.status === after.status
      ? []
      : [{ part: 'status', before: String(before.status), after: String(after.status) }];
  return [
    ...status,
    ...compareHeaders(before.response_headers, after.response_headers),
    ...compareBodies(before.response_body, after.response_body),
  ].slice(0, MOST_DIFFERENCES);
}
