import type { MemoryAnswer } from '../../engine/collections/memory-call';
import { problemOf } from './memory-problems';

/** Ends a transaction that only looked: what it made on its way is taken back. */
class Undone<Value> extends Error {
  readonly value: Value;

  constructor(value: Value) {
    super();
    this.value = value;
  }
}

/** All of the work, or nothing of it; a problem is an answer, not an error. */
export function transaction<Value>(
  storage: DurableObjectStorage,
  isKept: boolean,
  work: () => Value,
): MemoryAnswer<Value> {
  try {
    const value = storage.transactionSync(() => {
      const result = work();
      if (!isKept) throw new Undone(result);
      return result;
    });
    return { ok: true, value };
  } catch (error) {
    // Thrown above, with a value of this very type.
    if (error instanceof Undone) return { ok: true, value: error.value as Value };
    const problem = problemOf(error);
    if (problem) return { ok: false, problem };
    throw error;
  }
}
