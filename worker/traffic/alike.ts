import type { Why } from '../engine/exchange';
import type { PendingExchange } from './pending-exchange';

/** Whether two exchanges differ in nothing but when they were, which dice they had, and their bodies. The likeliest differences come first. */
export function areAlike(one: PendingExchange, other: PendingExchange): boolean {
  return (
    one.responseHeaders === other.responseHeaders &&
    one.url === other.url &&
    one.method === other.method &&
    one.status === other.status &&
    one.group === other.group &&
    one.address === other.address &&
    one.country === other.country &&
    one.queuedMs === other.queuedMs &&
    one.rules === other.rules &&
    one.world === other.world &&
    one.source === other.source &&
    isSameReason(one.why, other.why) &&
    areSameHeaders(one, other)
  );
}

/**
 * Details are told apart by what they are, not by what they say: a service that has them ready hands out the same. Most
 * reasons have none beside these two.
 */
function isSameReason(one: Why, other: Why): boolean {
  return (
    one.outcome === other.outcome &&
    one.endpoint === other.endpoint &&
    isWithin(one, other) &&
    isWithin(other, one)
  );
}

function isWithin(one: Why, other: Why): boolean {
  let detail: keyof Why;
  for (detail in one) if (one[detail] !== other[detail]) return false;
  return true;
}

function areSameHeaders(
  { requestHeaders: ours }: PendingExchange,
  { requestHeaders: theirs }: PendingExchange,
) {
  if (ours.length !== theirs.length) return false;
  return ours.every(([name, value], index) => theirs[index]?.[0] === name && theirs[index]?.[1] === value);
}
