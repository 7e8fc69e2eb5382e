import { isJsonObject } from '../json/json-object';
import { appendToken } from '../json/json-pointer';
import { shownValue } from '../json/shown-value';
import { type Difference, MOST_DIFFERENCES } from './difference';

/** By place, in the order of the earlier value; entries of lists are compared by their number. Both are JSON of bounded depth. */
export function jsonDifferences(before: unknown, after: unknown): Difference[] {
  const differences: Difference[] = [];
  collect(before, after, '', differences);
  return differences;
}

function collect(before: unknown, after: unknown, pointer: string, found: Difference[]): void {
  if (found.length === MOST_DIFFERENCES) return;
  const left = membersOf(before);
  const right = membersOf(after);
  if (left === null || right === null || Array.isArray(before) !== Array.isArray(after)) {
    if (before !== after) found.push({ part: partOf(pointer), before: shown(before), after: shown(after) });
    return;
  }
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    collect(left.get(key), right.get(key), appendToken(pointer, key), found);
  }
}

function membersOf(value: unknown): ReadonlyMap<string | number, unknown> | null {
  if (Array.isArray(value)) return new Map(value.entries());
  return isJsonObject(value) ? new Map(Object.entries(value)) : null;
}

/** JSON has no undefined: it is a place that is not there. */
function shown(value: unknown): string | null {
  return value === undefined ? null : shownValue(value);
}

function partOf(pointer: string): string {
  return pointer === '' ? 'body' : `body ${pointer}`;
}
