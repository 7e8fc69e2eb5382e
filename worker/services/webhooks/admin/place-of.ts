import type { ServiceAppEnv } from '../../admin-env';
import { readGroupConfig } from '../../gate-settings';
import { type WebhooksConfig, webhooksConfig } from '../config';
import type { InboxPlace } from '../inbox-of';

type Deps = Pick<ServiceAppEnv['Variables'], 'group' | 'groupConfig' | 'projectNow' | 'ports'>;

/** The inbox that an admin route speaks of. */
export function placeOf({ group, groupConfig, projectNow, ports }: Deps, world: string): InboxPlace {
  // The schema that read it is the service's own.
  const config = readGroupConfig(webhooksConfig, groupConfig).service as WebhooksConfig;
  return { group, config, ports, now: projectNow, world };
}
