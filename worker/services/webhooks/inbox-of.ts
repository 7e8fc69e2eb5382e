import { openServiceMemory } from '../ask-memory';
import type { GroupIdentity, Ports } from '../ports';
import type { WebhooksConfig } from './config';
import { type InboxSeed, webhooksMemory } from './memory/webhooks-memory';

export type InboxPlace = {
  group: GroupIdentity;
  config: WebhooksConfig;
  ports: Ports;
  /** By the project's clock. */
  now: number;
  world: string;
};

export type Inbox = ReturnType<typeof inboxOf>;

const DAY = 86_400_000;

/** What a group has received and sent in a world. */
export function inboxOf({ group, config, ports, now, world }: InboxPlace) {
  return openServiceMemory(webhooksMemory, ports.memory, {
    group_id: group.id,
    world,
    seed: () => seedOf(config, { ports, now, world }),
  });
}

/** What was received before it is kept no longer. */
export function oldestKept({ config, now }: Pick<InboxPlace, 'config' | 'now'>): number {
  return Math.max(0, now - config.keep.days * DAY);
}

async function seedOf(
  config: WebhooksConfig,
  at: Pick<InboxPlace, 'ports' | 'now' | 'world'>,
): Promise<InboxSeed> {
  if (!config.samples) return [];
  const { sampleEvents } = await import('./seed/sample-events');
  return sampleEvents(config, at);
}
