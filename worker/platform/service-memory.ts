import type { MemoryPlace } from '../engine/collections/memory-call';
import type { Ids } from './ids';
import type { Outbound } from './outbound/outbound';

/** What a call of a service's memory works with. All of the call stays, or nothing of it. */
export type MemoryDesk = {
  sql: SqlStorage;
  /** Real time, in epoch milliseconds: for bookkeeping. What users see is dated by the project's clock, which wishes bring. */
  now: number;
  /** Asks that `wake` be called then, in real time; the earliest of all wishes counts. */
  wakeAt(time: number): void;
};

/** What work that is due finds of the house, beside its own memory. */
export type WakeHouse<Ports = unknown, Group = unknown> = {
  /** All that a service may touch: blobs, neighbours, the way out. */
  ports: Ports;
  /**
   * The group whose memory it is, with its settings, as it is saved now, and the time by the project's clock. Null when the
   * group is gone.
   */
  home(): Promise<{ group: Group; config: unknown; now: number } | null>;
};

/** Called some time after it was asked for, once or more often, also after a crash. Its house is built when it is asked for. */
export type WakeDesk<Ports = unknown, Group = unknown> = WakeHouse<Ports, Group> & {
  /** Whose memory it is. */
  place: MemoryPlace;
  now(): number;
  ids: Ids;
  outbound: Outbound;
  /** As a call: all of the work, or nothing of it. Throws when the memory is gone meanwhile; that needs no catching. */
  act<Value>(work: (desk: MemoryDesk) => Value): Value;
};

/** A step of the service in the group's memory, without a pause. What it takes and answers can be cloned. */
export type MemoryCall = (desk: MemoryDesk, wish: never) => unknown;

/** Tables of a service's own in the memory of each group and world, and what can be asked of them. */
export type ServiceMemory<
  Calls extends Record<string, MemoryCall> = Record<string, MemoryCall>,
  Seed = unknown,
  Ports = unknown,
  Group = unknown,
> = {
  /** The service's. */
  kind: string;
  /** One text per version, each carried out once; versions are only added. */
  schema: readonly string[];
  /**
   * All tables that hold something, what others refer to first; their names begin with the kind and "_". A fork copies
   * their rows in this order, a reset empties them. Indexes, and search tables that triggers fill, are not named.
   */
  tables: readonly string[];
  /** Fills a world that is new, or was reset, from what the group begins with. */
  birth?(desk: MemoryDesk, seed: Seed): void;
  calls: Calls;
  /** What is due by itself, such as another attempt; it asks for its next time with `wakeAt`. */
  wake?(desk: WakeDesk<Ports, Group>): Promise<void>;
  /** In a world that became what another was: what that one has under way is not done twice, and no wish to wake came along. */
  forked?(desk: MemoryDesk): void;
  /** In the step in which another world takes the rows, before it has them: what both refer to from now on belongs to both. */
  copied?(desk: MemoryDesk): void;
  /**
   * In the step in which the tables were emptied, for the world is reset or becomes another. Tables that are not named stay,
   * and no wish to wake does.
   */
  emptied?(desk: MemoryDesk): void;
  /** Before the world ends for good, with all that is named here: gives back what it holds elsewhere. */
  ending?(desk: WakeDesk<Ports, Group>): Promise<void>;
};

/** By the kind. */
export type ServiceMemories = ReadonlyMap<string, ServiceMemory>;
