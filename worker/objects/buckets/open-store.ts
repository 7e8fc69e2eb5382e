import type { Asker } from '../../engine/s3/store/asker';
import type { Ids } from '../../platform/ids';
import type { HotBytes } from './hot-bytes';
import type { KnownRows } from './known-rows';
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
  known: KnownRows;
  hot: HotBytes;
  blobs: BlobLedger;
};

/** Bytes that came with a call, or that are in a blob which was reserved before. */
export type BroughtBody = { size: number } & ({ bytes: Uint8Array } | { blob: string });

/** What is known of bytes outside of the rows, by the machine's own clock. */
export type BlobLedger = {
  reserve(): string;
  keep(blob: string, multipart: string | null): void;
  giveUp(blob: string): void;
  /** A row takes a blob that was reserved, or bytes of its own. */
  take(body: BroughtBody): string;
  /** The same, in the place of one that the row had. */
  replace(blob: string, body: BroughtBody): string;
  /** One more row has it. */
  share(blob: string): void;
  /** A row has it no more; with its last row it goes. */
  release(blob: string): void;
};
