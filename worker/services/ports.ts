import type { BatchItem } from 'drizzle-orm/batch';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { HeaderList } from '../engine/answer';
import type { Exchange, Why } from '../engine/exchange';
import type { GroupMeasures } from '../engine/log-measures/group-measures';
import type { OpenStore } from '../engine/s3/store/store-port';
import type { Clock } from '../platform/clock';
import type { Database } from '../platform/database';
import type { FieldChange } from '../platform/field-changes';
import type { Ids } from '../platform/ids';
import type { Outbound } from '../platform/outbound/outbound';
import type { OpenMemory } from './group-memory';
import type { Neighbour, NeighbourMoment, OpenedNeighbour } from './neighbours';

type Statement = BatchItem<'sqlite'>;

/** The group that a service answers for. */
export type GroupIdentity = {
  id: string;
  slug: string;
  name: string;
  description: string;
  kind: string;
  version: number;
  project: { id: string; slug: string; name: string; organization_id: string };
};

/** All that a service may touch of the world outside the engine. */
export type Ports = {
  db: Database;
  clock: Clock;
  ids: Ids;
  blobs: R2Bucket;
  /** Up to how many bytes of an object lie beside its key; more go to `blobs`. */
  rowBytes: number;
  /** What a group remembers in a world. */
  memory: OpenMemory;
  /** The buckets and objects of an `s3` group. */
  store: OpenStore;
  /** Exchanges of a project's log by their ids; those that it does not know are passed over. */
  exchanges(projectId: string, ids: readonly string[]): Promise<Exchange[]>;
  /** What the log has counted of a group; all that this isolate has answered before is counted. */
  measures(group: GroupIdentity): Promise<GroupMeasures>;
  /** The other live groups of the project, oldest first; as fresh as mocks are. */
  neighbours(group: GroupIdentity): Promise<Neighbour[]>;
  /** The group of the same project that has the slug; null when there is none that can be served. */
  neighbour(group: GroupIdentity, slug: string, at: NeighbourMoment): Promise<OpenedNeighbour | null>;
  /** Where a group is served by the house's own host, for work that no request has asked for. */
  addressOf(group: GroupIdentity): string;
  /** The only way out of the house. */
  outbound: Outbound;
  waitUntil(work: Promise<unknown>): void;
  wait(milliseconds: number): Promise<void>;
};

/** A request that a mock has sent out on its own account, and what it was answered; null when nothing came. */
export type SentExchange = {
  at: number;
  duration_ms: number;
  method: string;
  url: string;
  headers: HeaderList;
  body: string;
  answer: { status: number; headers: HeaderList; body: string | null } | null;
  why: Why;
};

/** A request that someone describes instead of sending it, to see what the mock would say. */
export type DescribedRequest = {
  method: string;
  /** Below the group's base, with its query. */
  path: string;
  headers: [string, string][];
  body: string | null;
};

export type TriedExchange = {
  response: {
    status: number;
    headers: [string, string][];
    body: string;
    body_encoding: 'text' | 'base64';
    /** Only the beginning of the body is there. */
    is_cut: boolean;
  };
  why: Why;
  seed: string;
  duration_ms: number;
  /** What of the time is, or would be, waited on purpose. */
  delay_ms: number;
  /** Its id in the log; null when it is not there. */
  exchange_id: string | null;
};

/**
 * Runs a described request through gate and service; what `compile` makes of the group's config stands in for what is saved.
 * Without `record` it is a rehearsal: nothing is logged, counted, remembered, called or waited for.
 */
export type TryMock = (
  groupId: string,
  request: DescribedRequest,
  options: { compile?(config: unknown): Promise<unknown>; record: boolean },
) => Promise<TriedExchange>;

/** A write to something of the group: carried out as one batch with the group's new version and an audit event. */
export type GroupWrite = {
  /** drizzle statements, in order. */
  statements: Statement[];
  action: string;
  resource: { type: string; id: string; name: string; revision: number | null };
  changes: FieldChange[];
  /** The batch fails with 412 when the row is no longer at this revision. */
  expected?: {
    table: SQLiteTable;
    revision: number | null;
    current(): Promise<{ revision: number; document: unknown }>;
  };
};

/** Answers the group's new version; the isolate's snapshot of it is gone when this returns. */
export type CommitGroupWrite = (write: GroupWrite) => Promise<{ version: number }>;

export type { Neighbour, NeighbourMoment, OpenedNeighbour, Statement };
