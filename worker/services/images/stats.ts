import { MAIN_WORLD } from '../../engine/collections/memory-name';
import type { GroupIdentity, Ports } from '../ports';
import { jobsOf } from './memory/open-memory';

type Asked = { group: GroupIdentity; ports: Ports };

/** Of the main world. */
export async function imagesStats({ group, ports }: Asked): Promise<Record<string, unknown>> {
  return jobsOf({ group, ports, world: MAIN_WORLD }).stats({ now: ports.clock.now() });
}
