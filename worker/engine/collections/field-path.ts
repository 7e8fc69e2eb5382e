import { isJsonObject, type JsonObject } from '../json/json-object';
import type { FieldPath } from './collection-model';
import { QUERY_LIMITS } from './collection-query';

/** `a.b`, `a[0].b`; null for a path that the memory cannot look up. */
export function readFieldPath(text: string): FieldPath | null {
  const path = text.replace(/\[(\d{1,6})\]/g, '.$1').split('.');
  if (path.length > QUERY_LIMITS.pathSegments) return null;
  return path.every(isSegment) ? path : null;
}

/** SQLite has no way to quote these inside of a JSON path. */
function isSegment(segment: string): boolean {
  return (
    segment.length > 0 &&
    segment.length <= QUERY_LIMITS.segmentCharacters &&
    !/["\\\p{Cc}\p{Cs}]/u.test(segment)
  );
}

/** The value at the path; undefined where there is none. */
export function valueAt(item: unknown, path: FieldPath): unknown {
  let value = item;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    // Its own field, of whatever type.
    value = (value as JsonObject)[segment];
  }
  return value;
}

/** The item with the value at the path; objects are made where the path needs them, fields keep their places. */
export function withValueAt(item: JsonObject, path: FieldPath, value: unknown): JsonObject {
  const [segment, ...rest] = path;
  if (segment === undefined) return item;
  const before = valueAt(item, [segment]);
  const after = rest.length === 0 ? value : withValueAt(isJsonObject(before) ? before : {}, rest, value);
  return Object.fromEntries(new Map(Object.entries(item)).set(segment, after));
}
