import type * as z from 'zod';
import { DEMO_IMAGE_SECRET } from '../demo-image-secret';
import type { webhooksConfig } from './config';

/** Known to everyone who reads this, as the keys of a demo are. */
export const DEMO_SECRETS = {
  github: 'octo-secret-of-the-demo',
  stripe: 'whsec_demo_0123456789abcdef0123456789abcdef',
  shopify: 'shpss_demo_0123456789abcdef',
  standard: 'whsec_ZGVtby1zZWNyZXQtb2YtdGhlLWluYm94LTI0Yg==',
} as const;

/** An inbox that everyone may read, with events of several senders. */
export const DEMO_INBOX = {
  reading: { open: true },
  samples: true,
  clients: {
    github: { signature: { scheme: 'github', secrets: [DEMO_SECRETS.github] } },
    stripe: { signature: { scheme: 'stripe', secrets: [DEMO_SECRETS.stripe] } },
    shop: { signature: { scheme: 'shopify', secrets: [DEMO_SECRETS.shopify] } },
    billing: { signature: { scheme: 'standard', secrets: [DEMO_SECRETS.standard] } },
    images: { signature: { scheme: 'standard', secrets: [DEMO_IMAGE_SECRET] } },
  },
} satisfies z.input<typeof webhooksConfig>;
