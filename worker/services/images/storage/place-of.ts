import type { ImagesConfig } from '../config';
import type { BlobPlace } from './blob-place';

type Made = {
  group_id: string;
  world: string;
  job_id: string;
  name: string;
  extension: string;
};

/** All that the house keeps for a group. */
export function prefixOfGroup(groupId: string): string {
  return `images/${groupId}/`;
}

/** The same at each try, so that one that was cut off leaves nothing beside it. */
export function placeOf(
  { group, bucket, prefix }: ImagesConfig['storage'],
  { group_id, world, job_id, name, extension }: Made,
): BlobPlace {
  if (group === null) return { at: 'house', key: `${prefixOfGroup(group_id)}${world}/${job_id}/${name}` };
  return { at: 'group', group, world, bucket, key: `${prefix}${job_id}/${name}.${extension}` };
}
