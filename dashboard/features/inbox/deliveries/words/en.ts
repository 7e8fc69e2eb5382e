import { plural } from '../../../../i18n/numbers';

export const words = {
  deliveryTo: (url: string) => `Delivery to ${url}`,
  states: { pending: 'Under way', delivered: 'Delivered', failed: 'Failed' },
  kinds: { replay: 'Replay of an event', send: 'Sent from here' },
  attempts: 'Attempts',
  attempt: (count: string) => `Attempt ${count}`,
  underWay: 'is being made…',
  isUnderWay: 'An attempt is being made.',
  noAnswer: 'No answer',
  nextAttempt: (count: string, most: string) => `Attempt ${count} of ${most}`,
  inSeconds: (seconds: number) => `in ${plural(seconds, { one: '# second', other: '# seconds' })}`,
  anyMoment: 'at any moment',
  ends: {
    delivered: 'Delivered: no further attempt.',
    failed: 'Given up: no further attempt by itself.',
  },
  retryNow: 'Retry now',
  removeDelivery: 'Delete this delivery',
  answerBody: 'Body of the answer',
  emptyBody: 'The answer has no body.',
  sentHeaders: 'Headers sent',
  answerHeaders: 'Headers of the answer',
  more: 'Load more',
};
