import { changedPointers } from './changed-pointers';
import { plainCopy } from './plain-copy';
import { valueAt } from './pointer';
import { writeAt } from './write-at';

/** What was edited since `base`, put upon what is saved now. */
export function rebased<T extends object>(base: unknown, edited: unknown, next: T): T {
  const result = plainCopy(next);
  for (const pointer of changedPointers(base, edited)) {
    if (pointer !== '') writeAt(result, pointer, plainCopy(valueAt(edited, pointer)));
  }
  return result;
}
