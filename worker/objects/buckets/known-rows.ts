import type { BucketFacts } from '../../engine/s3/access/facts';
import type { BucketRow } from './bucket-rows';
import type { WorldRow } from './worlds/world-rows';

const MOST = 1000;

/**
 * What earlier calls have read of worlds and buckets, which nearly every call asks for and few change. All of it is
 * forgotten when any of it may have changed, or when a call that has read it was taken back.
 */
export class KnownRows {
  readonly #worlds = new Map<string, WorldRow>();
  readonly #buckets = new Map<string, BucketRow>();
  readonly #facts = new Map<number, BucketFacts>();
  readonly #settings = new Map<number, ReadonlyMap<string, string>>();

  world(name: string, read: () => WorldRow | undefined): WorldRow | undefined {
    return remembered(this.#worlds, name, read);
  }

  bucket(world: string, name: string, read: () => BucketRow | undefined): BucketRow | undefined {
    return remembered(this.#buckets, `${world}/${name}`, read);
  }

  facts(bucket: number, read: () => BucketFacts): BucketFacts {
    return remembered(this.#facts, bucket, read);
  }

  /** By name, those of which a bucket has one. */
  settings(bucket: number, read: () => ReadonlyMap<string, string>): ReadonlyMap<string, string> {
    return remembered(this.#settings, bucket, read);
  }

  forget(): void {
    for (const kept of [this.#worlds, this.#buckets, this.#facts, this.#settings]) kept.clear();
  }
}

/** What is not there may be there the next time. */
function remembered<Key, Value, Found extends Value | undefined>(
  kept: Map<Key, Value>,
  key: Key,
  read: () => Found,
): Value | Found {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = read();
  if (found === undefined) return found;
  if (kept.size >= MOST) kept.clear();
  kept.set(key, found);
  return found;
}
