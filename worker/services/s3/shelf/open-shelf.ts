import type { ObjectShelf, Served } from '../../service';
import type { CompiledS3 } from '../compiled';
import type { S3Config } from '../config';

export type Shelved = Served<S3Config, CompiledS3>;

/** Loaded when something is put or looked for. */
export function openShelf(of: Shelved): ObjectShelf {
  return {
    put: async (object) => (await import('./put-on-shelf')).putOnShelf(of, object),
    get: async (wish) => (await import('./read-from-shelf')).readFromShelf(of, wish),
    remove: async (place) => (await import('./remove-from-shelf')).removeFromShelf(of, place),
  };
}
