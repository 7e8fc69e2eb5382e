import {
  BUILD,
  CHARGE,
  INVOICE,
  ISSUE,
  ORDER,
  PAYMENT,
  PING,
  PRODUCT,
  PULL_REQUEST,
  PUSH,
  SUBSCRIPTION,
} from './sample-bodies';
import type { SampleSender } from './sample-senders';

export type Flaw = 'tampered' | 'stale' | 'unsigned';

export type Sample = {
  client: SampleSender;
  /** Minutes before the world was born. */
  age: number;
  type: string;
  /** The sender's own name of the delivery. */
  delivery: string;
  body: object;
  flaw?: Flaw;
};

/** Oldest first. Three are not what they claim to be. */
export const SAMPLES: readonly Sample[] = [
  { client: 'github', age: 1330, type: 'ping', delivery: '5c1d0a50-77d2-11f0-9a0e-3f1f5f1c0a01', body: PING },
  {
    client: 'billing',
    age: 1255,
    type: 'subscription.created',
    delivery: 'msg_2xDemo4kTrQ1',
    body: SUBSCRIPTION,
  },
  {
    client: 'shop',
    age: 770,
    type: 'products/update',
    delivery: 'b54557e4-bdd9-4b37-8a5f-bf7d70bcd043',
    body: PRODUCT,
  },
  { client: 'github', age: 391, type: 'push', delivery: '91b7d2c0-7810-11f0-8c55-6a1e2f90b702', body: PUSH },
  { client: 'ci', age: 384, type: 'build.finished', delivery: '9182', body: BUILD },
  {
    client: 'stripe',
    age: 207,
    type: 'invoice.payment_failed',
    delivery: 'evt_1QxDemoInvoice4',
    body: INVOICE,
  },
  {
    client: 'github',
    age: 152,
    type: 'pull_request',
    delivery: 'e02f7a10-7815-11f0-93d4-0c5b7e41aa03',
    body: PULL_REQUEST,
  },
  {
    client: 'github',
    age: 149,
    type: 'issues',
    delivery: 'f6c1b9e0-7815-11f0-8b0d-88d1c2a7ff04',
    body: ISSUE,
    flaw: 'tampered',
  },
  {
    client: 'shop',
    age: 61,
    type: 'orders/create',
    delivery: '3a1c88d2-6f0e-4a43-9d9a-0b6f5f1a9e11',
    body: ORDER,
  },
  {
    client: 'stripe',
    age: 60,
    type: 'payment_intent.succeeded',
    delivery: 'evt_1QxDemoPaid0042',
    body: PAYMENT,
  },
  {
    client: 'stripe',
    age: 38,
    type: 'charge.refunded',
    delivery: 'evt_1QxDemoRefund17',
    body: CHARGE,
    flaw: 'stale',
  },
  {
    client: 'billing',
    age: 12,
    type: 'subscription.updated',
    delivery: 'msg_2xDemo4mPzA7',
    body: SUBSCRIPTION,
  },
  {
    client: 'shop',
    age: 3,
    type: 'orders/paid',
    delivery: '7d0a42be-1c57-4f38-b8f5-2f6b3d90c512',
    body: ORDER,
    flaw: 'unsigned',
  },
];
