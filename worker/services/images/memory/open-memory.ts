import { type AskedMemory, openServiceMemory } from '../../ask-memory';
import type { GroupIdentity, Ports } from '../../ports';
import { imagesMemory } from './images-memory';

export type JobsMemory = AskedMemory<typeof imagesMemory.calls>;

export type JobsPlace = {
  group: Pick<GroupIdentity, 'id'>;
  ports: Pick<Ports, 'memory'>;
  world: string;
};

/** The jobs of a group in one world. */
export function jobsOf({ group, ports, world }: JobsPlace): JobsMemory {
  return openServiceMemory(imagesMemory, ports.memory, { group_id: group.id, world });
}
