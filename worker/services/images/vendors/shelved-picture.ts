import type { FoundOnShelf, ShelfWish } from '../../object-shelf';
import type { ImagesContext } from '../compiled';

type Found = Extract<FoundOnShelf, { ok: true }>;

type Missing = {
  ok: false;
  because: Extract<FoundOnShelf, { ok: false }>['because'] | 'no_group';
  detail: string;
};

export type ShelvedPicture = Found | Missing;

/** How much is told when nothing was found: the further a group came, the more. */
const TELLING = ['no_group', 'no_bucket', 'no_object', 'refused', 'too_large'] as const;

/** An object of the `s3` groups that are configured, or of any of the project: the first that has it. */
export async function shelvedPicture(wish: ShelfWish, context: ImagesContext): Promise<ShelvedPicture> {
  const { group, ports, world, now } = context;
  let missing: Missing = {
    ok: false,
    because: 'no_group',
    detail: 'The project has no s3 group in which it could lie.',
  };
  for (const slug of await shelvesOf(context)) {
    const neighbour = await ports.neighbour(group, slug, { world, now });
    if (!neighbour?.shelf) continue;
    const found = await neighbour.shelf.get(wish);
    if (found.ok) return found;
    if (TELLING.indexOf(found.because) > TELLING.indexOf(missing.because)) missing = found;
  }
  return missing;
}

async function shelvesOf({ config, group, ports }: ImagesContext): Promise<readonly string[]> {
  const { groups } = config.rekognition;
  if (groups.length > 0) return groups;
  const all = await ports.neighbours(group);
  return all.filter(({ kind }) => kind === 's3').map(({ slug }) => slug);
}

/** What the last part of a key would be called as a file. */
export function fileNameOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1) || key;
}
