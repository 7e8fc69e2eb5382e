import { deepEqual, membersOf } from './deep-equal';

/** What turns one document into the other as a merge patch (RFC 7396): null takes a member away. */
export function mergePatch(before: object, after: object): Record<string, unknown> {
  const changed = membersOf(before, after).filter(
    (key) => !deepEqual(Reflect.get(before, key), Reflect.get(after, key)),
  );
  return Object.fromEntries(
    changed.map((key) => [key, memberPatch(Reflect.get(before, key), Reflect.get(after, key))]),
  );
}

function memberPatch(before: unknown, after: unknown): unknown {
  if (after === undefined) return null;
  return isRecord(after) ? mergePatch(isRecord(before) ? before : {}, after) : after;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
