import { loadLater } from '../../load-later';
import type { ObjectShelf, Served } from '../../service';
import type { CompiledS3 } from '../compiled';
import type { S3Config } from '../config';

export type Shelved = Served<S3Config, CompiledS3>;

const loadPut = loadLater(() => import('./put-on-shelf'));
const loadGet = loadLater(() => import('./read-from-shelf'));
const loadRemove = loadLater(() => import('./remove-from-shelf'));

/** Loaded when something is put or looked for. */
export function openShelf(of: Shelved): ObjectShelf {
  return {
    put: async (object) => (await loadPut()).putOnShelf(of, object),
    get: async (wish) => (await loadGet()).readFromShelf(of, wish),
    remove: async (place) => (await loadRemove()).removeFromShelf(of, place),
  };
}
