import { createHmac, randomBytes } from 'node:crypto';
import * as octokit from '@octokit/webhooks-methods';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import Stripe from 'stripe';
import { Webhook as SvixWebhook } from 'svix';
import { ed25519Keys, fitsEd25519, signEd25519 } from './ed25519.ts';

export type SentHeaders = Record<string, string>;

/** How a vendor signs, and how it tells its customers to check. */
export type Vendor = {
  name: string;
  scheme: string;
  preset: string;
  /** What signs, and what the receiver has. */
  keys: { signing: string; checking: string };
  /** Another pair, for rotation. */
  next: { signing: string; checking: string };
  sign(body: string, secret: string, at: Date): SentHeaders | Promise<SentHeaders>;
  /** Throws for what it does not take. */
  check(body: string, headers: SentHeaders, secret: string): unknown;
  hasTimestamp: boolean;
};

const ID = 'msg_2b9xPVXVZrX8Yt1cQmBqTQ7Kd5e';
const seconds = (at: Date) => Math.floor(at.getTime() / 1000);
const stripe = new Stripe('sk_test_of_nobody');

export const VENDORS: Vendor[] = [
  {
    name: 'standardwebhooks',
    scheme: 'standard',
    preset: 'standard',
    keys: same(`whsec_${randomBytes(24).toString('base64')}`),
    next: same(`whsec_${randomBytes(32).toString('base64')}`),
    sign: (body, secret, at) => ({
      'webhook-id': ID,
      'webhook-timestamp': String(seconds(at)),
      'webhook-signature': new StandardWebhook(secret).sign(ID, at, body),
    }),
    check: (body, headers, secret) => new StandardWebhook(secret).verify(body, headers),
    hasTimestamp: true,
  },
  {
    name: 'svix',
    scheme: 'standard',
    preset: 'standard',
    keys: same(`whsec_${randomBytes(24).toString('base64')}`),
    next: same(`whsec_${randomBytes(24).toString('base64')}`),
    sign: (body, secret, at) => ({
      'svix-id': ID,
      'svix-timestamp': String(seconds(at)),
      'svix-signature': new SvixWebhook(secret).sign(ID, at, body),
    }),
    check: (body, headers, secret) => new SvixWebhook(secret).verify(body, headers),
    hasTimestamp: true,
  },
  {
    name: 'Standard Webhooks with Ed25519 of node:crypto',
    scheme: 'standard_ed25519',
    preset: 'standard',
    keys: ed25519Keys(),
    next: ed25519Keys(),
    sign: (body, secret, at) => ({
      'webhook-id': ID,
      'webhook-timestamp': String(seconds(at)),
      'webhook-signature': `v1a,${signEd25519(`${ID}.${seconds(at)}.${body}`, secret)}`,
    }),
    check: checkEd25519,
    hasTimestamp: true,
  },
  {
    name: 'stripe',
    scheme: 'stripe',
    preset: 'stripe',
    keys: same(`whsec_${randomBytes(16).toString('hex')}`),
    next: same(`whsec_${randomBytes(16).toString('hex')}`),
    sign: (payload, secret, at) => ({
      'stripe-signature': stripe.webhooks.generateTestHeaderString({
        payload,
        secret,
        timestamp: seconds(at),
      }),
    }),
    check: (body, headers, secret) =>
      stripe.webhooks.constructEvent(body, headers['stripe-signature'] ?? '', secret),
    hasTimestamp: true,
  },
  {
    name: '@octokit/webhooks-methods',
    scheme: 'github',
    preset: 'github',
    keys: same('It is a secret to nobody'),
    next: same('It will be one'),
    sign: async (body, secret) => ({ 'x-hub-signature-256': await octokit.sign(secret, body) }),
    async check(body, headers, secret) {
      const signature = headers['x-hub-signature-256'] ?? '';
      if (!(await octokit.verify(secret, body, signature))) throw new Error('It is not signed by us.');
    },
    hasTimestamp: false,
  },
  {
    name: 'Slack, as its documentation says',
    scheme: 'slack',
    preset: 'slack',
    keys: same(randomBytes(16).toString('hex')),
    next: same(randomBytes(16).toString('hex')),
    sign: (body, secret, at) => ({
      'x-slack-request-timestamp': String(seconds(at)),
      'x-slack-signature': `v0=${hmac(secret, `v0:${seconds(at)}:${body}`).toString('hex')}`,
    }),
    check: checkSlack,
    hasTimestamp: true,
  },
  {
    name: 'Shopify, as its documentation says',
    scheme: 'shopify',
    preset: 'shopify',
    keys: same(`shpss_${randomBytes(16).toString('hex')}`),
    next: same(`shpss_${randomBytes(16).toString('hex')}`),
    sign: (body, secret) => ({ 'x-shopify-hmac-sha256': hmac(secret, body).toString('base64') }),
    check(body, headers, secret) {
      expectSame(headers['x-shopify-hmac-sha256'], hmac(secret, body).toString('base64'));
    },
    hasTimestamp: false,
  },
];

function same(secret: string): Vendor['keys'] {
  return { signing: secret, checking: secret };
}

function hmac(secret: string, text: string): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}

function expectSame(sent: string | undefined, expected: string): void {
  if (sent !== expected) throw new Error('It is not signed by us.');
}

function expectFresh(timestamp: string | undefined): void {
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300)) throw new Error('It is not of now.');
}

function checkSlack(body: string, headers: SentHeaders, secret: string): void {
  const timestamp = headers['x-slack-request-timestamp'];
  expectFresh(timestamp);
  expectSame(headers['x-slack-signature'], `v0=${hmac(secret, `v0:${timestamp}:${body}`).toString('hex')}`);
}

function checkEd25519(body: string, headers: SentHeaders, secret: string): void {
  const timestamp = headers['webhook-timestamp'];
  expectFresh(timestamp);
  const content = `${headers['webhook-id']}.${timestamp}.${body}`;
  const signatures = (headers['webhook-signature'] ?? '').split(' ').map((one) => one.split(','));
  const isSigned = signatures.some(
    ([version, signature = '']) => version === 'v1a' && fitsEd25519(content, secret, signature),
  );
  if (!isSigned) throw new Error('It is not signed by us.');
}
