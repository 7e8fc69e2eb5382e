import { type Answer, problemAnswer } from '../../engine/answer';
import { cutText } from '../../engine/cut-text';
import type { Why } from '../../engine/exchange';
import { type Candidate, nearestEndpoints } from '../../engine/nearest-endpoints';
import type { MockRequest } from '../service';

type Asked = Pick<MockRequest, 'method' | 'path'>;

/** A path that other methods answer: OPTIONS is told which, any other method is refused with the same list. */
export function otherMethods({ method, path }: Asked, why: Why, answered: string[]): Answer {
  const methods = answered.includes('OPTIONS') ? answered : [...answered, 'OPTIONS'].sort();
  const allow = methods.join(', ');
  if (method === 'OPTIONS') {
    why.outcome = 'options';
    return { status: 204, headers: [['allow', allow]], body: null };
  }
  why.outcome = 'method_not_allowed';
  why.checks = [{ part: 'method', ok: false, expected: answered.join(' or '), actual: method }];
  return problemAnswer(
    405,
    'mocks.method_not_allowed',
    'The method is not allowed here',
    `${cutText(path)} has no endpoint for ${method}; it answers ${answered.join(', ')}.`,
    { allowed: methods },
    [['allow', allow]],
  );
}

/** Nothing has this path: the nearest endpoints tell what the caller may have meant. */
export function noEndpoint({ method, path }: Asked, why: Why, candidates: readonly Candidate[]): Answer {
  why.outcome = 'unmatched';
  why.near_misses = nearestEndpoints(candidates, method, path);
  const hint =
    why.near_misses.length > 0 ? ' "nearest" lists what comes closest.' : ' The group has no endpoints yet.';
  return problemAnswer(
    404,
    'mocks.no_endpoint',
    'No endpoint answers this',
    `No endpoint has ${method} ${cutText(path)}.${hint}`,
    {
      nearest: why.near_misses,
    },
  );
}
