import type { StateAccess } from '../../../state/state-operation';
import { pathParts, withChangeAt } from './object-path';

/** A memory of JSON under keys, for tests: what the object that keeps a group's state does with them. */
export function memoryFixture(
  entries: Record<string, unknown> = {},
): StateAccess & { kept: Map<string, unknown> } {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    run(operation) {
      if (operation.op === 'get') return kept.get(operation.key) ?? null;
      if (operation.op === 'increment') {
        const after = Number(kept.get(operation.key) ?? 0) + operation.by;
        kept.set(operation.key, after);
        return after;
      }
      if (operation.op === 'push') {
        const after = [...((kept.get(operation.key) ?? []) as unknown[]), operation.value];
        kept.set(operation.key, after);
        return after.length;
      }
      if (operation.op !== 'set') throw new Error(`The memory of this test does not know ${operation.op}.`);
      const parts = operation.path === undefined ? [] : pathParts(operation.path);
      kept.set(
        operation.key,
        withChangeAt(kept.get(operation.key), parts, () => operation.value),
      );
      return null;
    },
  };
}
