import { jsonOf, textAt } from './body-json';

export const PROVIDERS = ['github', 'stripe', 'shopify', 'slack', 'standard'] as const;

export type Provider = (typeof PROVIDERS)[number];

export type ReceivedEvent = { headers: Headers; body: Uint8Array };

/** Headers that only this one sends; one is enough. */
const TOLD_BY: Record<Provider, readonly string[]> = {
  github: ['x-github-event', 'x-github-delivery', 'x-github-hook-id'],
  stripe: ['stripe-signature'],
  shopify: ['x-shopify-topic', 'x-shopify-hmac-sha256', 'x-shopify-webhook-id'],
  slack: ['x-slack-signature', 'x-slack-request-timestamp'],
  standard: ['webhook-id', 'webhook-signature', 'svix-id', 'svix-signature'],
};

/** Where a signature is missing, the name of the program may tell. */
const AGENTS: [begins: string, provider: Provider][] = [
  ['GitHub-Hookshot/', 'github'],
  ['Stripe/', 'stripe'],
  ['Shopify-Captain-Hook', 'shopify'],
  ['Slackbot ', 'slack'],
  ['Svix-Webhooks/', 'standard'],
];

export function providerOf(headers: Headers): Provider | null {
  const told = PROVIDERS.find((provider) => TOLD_BY[provider].some((name) => headers.has(name)));
  if (told) return told;
  const agent = headers.get('user-agent') ?? '';
  return AGENTS.find(([begins]) => agent.startsWith(begins))?.[1] ?? null;
}

/** What has happened, in the provider's own words. */
export function eventTypeOf(provider: Provider | null, { headers, body }: ReceivedEvent): string | null {
  if (provider === null) return null;
  if (provider === 'github') return headers.get('x-github-event');
  if (provider === 'shopify') return headers.get('x-shopify-topic');
  const json = jsonOf(body);
  if (provider === 'slack') {
    // An event comes in an envelope, which has a type of its own.
    return textAt(json, 'event', 'type') ?? textAt(json, 'type') ?? textAt(json, 'command');
  }
  return (
    textAt(json, 'type') ?? textAt(json, 'event_type') ?? textAt(json, 'eventType') ?? textAt(json, 'event')
  );
}

/** What the provider calls this delivery; the same when it is tried again. */
export function deliveryIdOf(provider: Provider | null, { headers, body }: ReceivedEvent): string | null {
  switch (provider) {
    case 'github':
      return headers.get('x-github-delivery');
    case 'stripe':
      return textAt(jsonOf(body), 'id');
    case 'shopify':
      return headers.get('x-shopify-webhook-id') ?? headers.get('x-shopify-event-id');
    case 'slack': {
      const json = jsonOf(body);
      return textAt(json, 'event_id') ?? textAt(json, 'trigger_id');
    }
    case 'standard':
      return headers.get('webhook-id') ?? headers.get('svix-id');
    case null:
      return null;
  }
}
