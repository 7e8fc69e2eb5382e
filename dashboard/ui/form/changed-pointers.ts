import { deepEqual, membersOf } from './deep-equal';
import { joinPointer } from './pointer';

/** Where two documents differ. A list is one place: its rows have no names. */
export function changedPointers(before: unknown, after: unknown, place = ''): string[] {
  if (deepEqual(before, after)) return [];
  if (!isRecord(before) || !isRecord(after)) return [place];
  return membersOf(before, after).flatMap((key) =>
    changedPointers(before[key], after[key], joinPointer(place, key)),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
