import type { Asker } from '../../engine/s3/store/asker';
import type { Ids } from '../../platform/ids';
import type { PolicyCache } from './policy-cache';

/** A store while one call is carried out: all of it is one transaction. */
export type OpenStore = {
  sql: SqlStorage;
  world: string;
  asker: Asker;
  /** By the project's clock: what is dated for clients. */
  now: number;
  ids: Ids;
  policies: PolicyCache;
  /** By bucket and name, as far as this call has asked for them: those of which a bucket has one. */
  settings: Map<number, ReadonlyMap<string, string>>;
  blobs: BlobLedger;
};

/** What is known of bytes outside of the rows, by the machine's own clock. */
export type BlobLedger = {
  reserve(): string;
  keep(blob: string, multipart: string | null): void;
  giveUp(blob: string): void;
  /** A row takes a blob that was reserved, or bytes of its own. */
  take(body: { size: number } & ({ bytes: Uint8Array } | { blob: string })): string;
  /** One more row has it. */
  share(blob: string): void;
  /** A row has it no more; with its last row it goes. */
  release(blob: string): void;
};
