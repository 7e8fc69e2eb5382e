import { MAIN_WORLD } from '../../../engine/collections/memory-name';
import type { Ports } from '../../ports';
import type { GarbageRow } from '../memory/garbage';
import { jobsOf } from '../memory/open-memory';
import { type BlobPlace, textOfPlace } from '../storage/blob-place';
import { removePlaces } from '../storage/remove-places';
import type { VariantDesk } from '../storage/variant-desk';

type Desk = VariantDesk & { ports: Pick<Ports, 'memory' | 'blobs' | 'neighbour'> };

export type GivenBack = {
  /** Removed, or shown by another world, which removes it in its time. */
  settled: BlobPlace[];
  failed: BlobPlace[];
};

const ASKED_AT_ONCE = 20;

/** Removes the bytes of variants that are gone, but for those that another world shows. */
export async function giveBack(garbage: readonly GarbageRow[], desk: Desk): Promise<GivenBack> {
  const shared = garbage.flatMap(({ place, is_shared }) => (is_shared ? [place] : []));
  const shown = await shownElsewhere(shared, desk);
  const places = garbage.map(({ place }) => place);
  const unused = places.filter((place) => !shown.has(textOfPlace(place)));
  const { failed, errors } = await removePlaces(unused, desk);
  for (const error of errors)
    console.warn('Variants of images could not be removed; it is tried again.', error);
  return { settled: places.filter((place) => !failed.includes(place)), failed };
}

async function shownElsewhere(places: BlobPlace[], { group, ports }: Desk): Promise<ReadonlySet<string>> {
  const shown = new Set<string>();
  if (places.length === 0) return shown;
  const main = ports.memory({ group_id: group.id, world: MAIN_WORLD });
  const worlds = [MAIN_WORLD, ...(await main.worlds())];
  for (let at = 0; at < worlds.length; at += ASKED_AT_ONCE) {
    const asked = worlds.slice(at, at + ASKED_AT_ONCE);
    const answers = await Promise.all(
      asked.map((world) => jobsOf({ group, ports, world }).shows({ places })),
    );
    for (const place of answers.flat()) shown.add(textOfPlace(place));
  }
  return shown;
}
