import { MAIN_WORLD } from '../../engine/collections/memory-name';
import { isoTime } from '../../platform/clock';
import type { GroupIdentity, Ports } from '../ports';
import type { WebhooksConfig } from './config';
import { inboxOf } from './inbox-of';

type Asked = { group: GroupIdentity; config: WebhooksConfig; ports: Ports };

/** Of the main world. */
export async function inboxStats({ group, config, ports }: Asked): Promise<Record<string, unknown>> {
  const inbox = inboxOf({ group, config, ports, now: ports.clock.now(), world: MAIN_WORLD });
  const { last_received_at, ...counts } = await inbox.describe();
  return { ...counts, last_received_at: last_received_at === null ? null : isoTime(last_received_at) };
}
