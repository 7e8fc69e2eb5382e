import type { Asker } from './asker';
import type { StoreCallName, StoreInput } from './store-calls';

/** What a whole store holds in one world. */
export type StoreSize = { buckets: number; objects: number; bytes: number };

export type CountedBucket = {
  name: string;
  /** Canonical id. */
  owner: string;
  region: string;
  createdAt: number;
  versioning: 'Enabled' | 'Suspended' | null;
  /** Those that a listing shows. */
  objects: number;
  /** All that is kept, delete markers too. */
  versions: number;
  /** Of all versions. */
  bytes: number;
};

export type StoreWorld = StoreSize & { name: string; createdAt: number; usedAt: number };

/** A call that a world is born with, such as that which makes a bucket. */
export type BirthCall = {
  [Name in StoreCallName]: { name: Name; asker: Asker; input: StoreInput<Name> };
}[StoreCallName];

/** What the house asks of a store beside S3's own operations, by trusted askers. */
export type HouseCalls = {
  /** Carries the calls out where the world is not born yet, all of them or none; else nothing. */
  bearWorld: { input: { calls: readonly BirthCall[] }; output: null };
  describeStore: { input: Record<never, never>; output: StoreSize };
  /** Of all accounts, by name. */
  listBucketsWithCounts: { input: Record<never, never>; output: CountedBucket[] };
  /** Takes everything out of it, whatever is locked; the bucket stays. */
  emptyBucket: { input: { bucket: string }; output: { objects: number } };
  /** Of the whole object, the main world first. */
  listWorlds: { input: Record<never, never>; output: StoreWorld[] };
  /** The world of the call becomes what `from` is; its bytes are shared. */
  forkWorld: { input: { from: string }; output: null };
  /** The world of the call is not born any more. */
  forgetWorld: { input: Record<never, never>; output: null };
};
