import { isoTime } from '../../../platform/clock';
import type { SignatureScheme } from '../../../platform/webhook-signature/signature-config';
import type { Provider } from '../provider/provider-of';
import type { Fresh } from './fresh';

type Preset = {
  scheme: SignatureScheme;
  /** Beside those of the signature. */
  headers(type: string, fresh: Fresh): Record<string, string>;
  /** How many blanks its JSON is indented by. */
  indent: number;
};

export const PRESETS: Record<Provider, Preset> = {
  github: {
    scheme: 'github',
    indent: 0,
    headers: (type, fresh) => ({
      accept: '*/*',
      'content-type': 'application/json',
      'user-agent': `GitHub-Hookshot/${fresh.hex(7)}`,
      'x-github-delivery': fresh.uuid(),
      'x-github-event': type,
      'x-github-hook-id': '512340987',
      'x-github-hook-installation-target-id': '784512963',
      'x-github-hook-installation-target-type': 'repository',
    }),
  },
  stripe: {
    scheme: 'stripe',
    indent: 2,
    headers: () => ({
      accept: '*/*; q=0.5, application/xml',
      'cache-control': 'no-cache',
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
    }),
  },
  shopify: {
    scheme: 'shopify',
    indent: 0,
    headers: (type, fresh) => ({
      accept: '*/*',
      'content-type': 'application/json',
      'user-agent': 'Shopify-Captain-Hook',
      'x-shopify-api-version': '2026-07',
      'x-shopify-event-id': fresh.uuid(),
      'x-shopify-shop-domain': 'corner-bakery.myshopify.com',
      'x-shopify-topic': type,
      'x-shopify-triggered-at': isoTime(fresh.now),
      'x-shopify-webhook-id': fresh.uuid(),
    }),
  },
  slack: {
    scheme: 'slack',
    indent: 0,
    headers: () => ({
      accept: '*/*',
      'content-type': 'application/json',
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    }),
  },
  standard: {
    scheme: 'standard',
    indent: 0,
    headers: () => ({
      accept: '*/*',
      'content-type': 'application/json',
      'user-agent': 'Standard-Webhooks/1.0',
    }),
  },
};
