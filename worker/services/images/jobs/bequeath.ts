import { MAIN_WORLD } from '../../../engine/collections/memory-name';
import type { WakeDesk } from '../../service-memory';
import { allPlaces } from '../memory/garbage';
import { jobsOf } from '../memory/open-memory';

const AT_ONCE = 5_000;

/** A world that ends leaves the bytes of its variants to the main one. With that one, the whole group goes. */
export async function bequeath({
  place,
  ports,
  act,
}: Pick<WakeDesk, 'place' | 'ports' | 'act'>): Promise<void> {
  const { group_id, world } = place;
  if (world === MAIN_WORLD) return;
  const left = act(allPlaces);
  const main = jobsOf({ group: { id: group_id }, ports, world: MAIN_WORLD });
  for (let at = 0; at < left.length; at += AT_ONCE)
    await main.inherit({ left: left.slice(at, at + AT_ONCE) });
}
