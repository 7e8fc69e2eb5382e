import type { CallAnswer, DescribedCall } from './described-call';

/** What is refused so, was sent wrongly: what an example sends is right. */
const WRONGLY_SENT: ReadonlySet<string> = new Set(['400', '406', '409', '412', '413', '415', '422', '428']);
const UNKNOWN_PLACE: ReadonlySet<string> = new Set(['404', '410']);

/**
 * The documented answers that the example of a call may lead to, the most wanted first. Where later requests need the answer,
 * only a success will do; where the document itself says what to send, what it names is there. Elsewhere a group's state
 * and rules decide.
 */
export function expectedAnswers(call: DescribedCall, captured: ReadonlySet<string>): CallAnswer[] {
  const ordered = [...call.answers].sort((left, right) => rank(left) - rank(right));
  if (!ordered.some(isSuccess)) return ordered;
  if (call.captures.length > 0) return ordered.filter(isSuccess);
  const isLetIn = call.keys.every(({ kind }) => kind === 'bearer' && captured.has('access_token'));
  return ordered.filter(
    ({ status }) =>
      !WRONGLY_SENT.has(status) &&
      !(isLetIn && status === '401') &&
      !(call.isGiven && UNKNOWN_PLACE.has(status)),
  );
}

/** Successes before redirects, refusals and failures. */
function rank({ status }: CallAnswer): number {
  return /^[1-5]/.test(status) ? ([1, 0, 2, 3, 4][Number(status[0]) - 1] ?? 5) : 5;
}

function isSuccess({ status }: CallAnswer): boolean {
  return /^[23]/.test(status);
}
