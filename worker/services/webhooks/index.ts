import { defineService } from '../service';
import { webhooksApi } from './admin/webhooks-api';
import { compileWebhooks } from './compiled';
import { completeWebhooks } from './complete';
import { webhooksConfig } from './config';
import { DEMO_INBOX } from './demo-inbox';
import { handleWebhooks } from './handler';
import { webhooksMemory } from './memory/webhooks-memory';
import { describeInbox } from './openapi';
import { inboxStats } from './stats';

/**
 * A receiver of webhooks, and a sender. What is not as elsewhere:
 * - no client "events", "replay" or "stats": what was received is read at these names
 * - a receiver that has set no body answers a receipt in JSON, which no sender looks at
 * - a timestamp ahead of the clock by more than the tolerance is stale in every scheme, as one that is too old; some
 *   vendors' own libraries let it pass. All times are the project's clock's
 * - the address of a caller is kept as it is, for the sender is who is looked for; the log of the project keeps a digest
 * - a type is guessed from the JSON of senders that nobody knows, where no header and no path is set for it
 * - the attempts of a delivery are counted by the sender's own id of it, or by the digest of its body: an unknown sender
 *   that sends the same body twice has made a second attempt
 * - the number of attempts is remembered for the last 20,000 deliveries or so
 * - a challenge (Slack, Meta, Microsoft Graph, Azure Event Grid, CloudEvents, Dropbox, Zoom, X, Okta, Asana) is met
 *   with whatever the policy says, unless it comes signed, and wrongly; Amazon SNS's subscriptions are not confirmed, and
 *   Strava, which wants Meta's challenge as JSON, is answered as Meta
 * - a browser's preflight is answered by the house, and is no event; any other OPTIONS is one
 * - the text of a search is looked for in the first 64 KiB of a body that is UTF-8
 * - lists are in the order of arrival, also when the clock was set back; what is older than the days that are kept is not
 *   shown, and is there again when the clock is set back before the next event comes
 * - what the house itself refuses (a body beyond the group's limit, a rate limit, `simulate_error`) is no event
 */
export const webhooks = defineService({
  kind: 'webhooks',
  title: 'Webhook inbox',
  config: webhooksConfig,
  prepare: async (_group, config) => compileWebhooks(config),
  complete: completeWebhooks,
  defines: () => false,
  handle: handleWebhooks,
  memory: webhooksMemory,
  openapi: describeInbox,
  stats: inboxStats,
  rows: { bury: () => [], revive: () => [] },
  parts: [],
  admin: [{ path: 'webhooks', routes: webhooksApi }],
  demo: {
    slug: 'hooks',
    name: 'Hooks',
    description:
      'An inbox of webhooks with events of GitHub, Stripe, Shopify and others; some are not what they claim.',
    config: DEMO_INBOX,
    seed: async () => {},
  },
});
