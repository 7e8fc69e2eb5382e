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

/** All of the work, or nothing of it, also when it turns out that nothing is worth keeping. */
export function keepIf<Value>(
  storage: DurableObjectStorage,
  isWorthKeeping: (value: Value) => boolean,
  work: () => Value,
): Value {
  try {
    return storage.transactionSync(() => {
      const result = work();
      if (!isWorthKeeping(result)) throw new Undone(result);
      return result;
    });
  } catch (error) {
    // Thrown above, with a value of this very type.
    if (error instanceof Undone) return error.value as Value;
    throw error;
  }
}

/** The same where a problem is an answer, not an error. */
export function transaction<Value>(
  storage: DurableObjectStorage,
  isKept: boolean,
  work: () => Value,
): MemoryAnswer<Value> {
  try {
    return { ok: true, value: keepIf(storage, () => isKept, work) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return { ok: false, problem };
    throw error;
  }
}
