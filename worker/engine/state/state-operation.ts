/**
 * What a mock may ask of its memory, as plain data: it travels to the object that keeps the memory of a group and world. A
 * list of operations is carried out in order and as one, so nothing comes between a read and the write behind it.
 */
export type StateOperation =
  /** A key holds any JSON; a missing one is null. */
  | { op: 'get'; key: string }
  /** With a path, only that part of the value is set: a.b.0 */
  | { op: 'set'; key: string; value: unknown; path?: string }
  | { op: 'delete'; key: string; path?: string }
  /** Answers the new number. */
  | { op: 'increment'; key: string; by: number }
  /** Lists are JSON arrays under a key. Answers the new length. */
  | { op: 'push'; key: string; value: unknown; end: 'first' | 'last'; most?: number }
  /** Answers what was taken, or null. */
  | { op: 'pop'; key: string; end: 'first' | 'last' }
  | { op: 'keys'; prefix?: string }
  /** Counts a call and answers its number, beginning with 1. */
  | { op: 'call'; name: string }
  /** Scenarios begin in "Started". */
  | { op: 'scenario'; name: string }
  /** Moves only when it is in `from` (null: from anywhere). Answers whether it moved. */
  | { op: 'move'; name: string; from: string | null; to: string }
  /** Items of a collection; `query` is what the collection's query language compiles to. */
  | { op: 'items'; collection: string; query?: unknown }
  | { op: 'item'; collection: string; id: string }
  | { op: 'count'; collection: string };

/** Carried out as one; answers in the same order. */
export type RunState = (operations: StateOperation[]) => Promise<unknown[]>;

/**
 * Memory as templates and scripts see it, which are evaluated in one go and cannot wait. When an answer is not there yet it
 * throws `NeedsState`; whoever evaluates fetches it and evaluates anew, with the same dice, until nothing is missing.
 */
export type StateAccess = { run(operation: StateOperation): unknown };
