import type { MemoryPlace } from './memory-call';

export const MAIN_WORLD = 'main';

/** The name of the object that keeps the memory; no id of a group and no world has a slash. */
export function memoryName({ group_id, world }: MemoryPlace): string {
  return world === MAIN_WORLD ? group_id : `${group_id}/${world}`;
}

/** The id of the one item of a singular collection. */
export const ONLY_ITEM = 'only';
