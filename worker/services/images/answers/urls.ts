import { MAIN_WORLD } from '../../../engine/collections/memory-name';

/** Where the caller has reached the group, and in which world. */
export type Reached = { baseUrl: string; world: string };

export function statusUrl(jobId: string, reached: Reached): string {
  return inWorld(`${reached.baseUrl}/api/status/${jobId}`, reached);
}

export function resultUrl(jobId: string, reached: Reached): string {
  return inWorld(`${reached.baseUrl}/api/result/${jobId}`, reached);
}

type Variant = { name: string; extension: string };

export function variantUrl(jobId: string, { name, extension }: Variant, reached: Reached): string {
  return inWorld(`${reached.baseUrl}/images/${jobId}/${name}.${extension}`, reached);
}

/** Whoever follows a link sends no header. */
function inWorld(url: string, { world }: Reached): string {
  return world === MAIN_WORLD ? url : `${url}?__world=${encodeURIComponent(world)}`;
}
