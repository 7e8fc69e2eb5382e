/** Of whom the samples come, with the headers that each of its events has. */
export const SAMPLE_SENDERS = {
  github: {
    address: '192.0.2.17',
    headers: {
      'user-agent': 'GitHub-Hookshot/8f21c4a',
      'cf-ipcountry': 'US',
      'x-github-hook-id': '482913377',
      'x-github-hook-installation-target-type': 'repository',
    },
  },
  stripe: {
    address: '198.51.100.63',
    headers: {
      'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
      'cf-ipcountry': 'US',
      accept: '*/*; q=0.5, application/xml',
    },
  },
  shop: {
    address: '203.0.113.40',
    headers: {
      'user-agent': 'Shopify-Captain-Hook',
      'cf-ipcountry': 'CA',
      'x-shopify-api-version': '2026-10',
      'x-shopify-shop-domain': 'paper-and-ink.myshopify.com',
    },
  },
  billing: {
    address: '192.0.2.200',
    headers: {
      'user-agent': 'Svix-Webhooks/1.62.0 (sender-9YMgn; +https://www.svix.com/http-sender/)',
      'cf-ipcountry': 'DE',
    },
  },
  ci: { address: '198.51.100.8', headers: { 'user-agent': 'build-runner/4.2', 'cf-ipcountry': 'BR' } },
} as const;

export type SampleSender = keyof typeof SAMPLE_SENDERS;
