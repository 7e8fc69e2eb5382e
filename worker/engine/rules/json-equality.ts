import { isJsonObject } from '../json/json-object';
import { canPairAll } from '../pair-all';
import { compilePattern } from '../regex/compile-pattern';

export type JsonEquality = {
  ignoresArrayOrder: boolean;
  ignoresExtra: boolean;
  /** `${json-unit.any-string}` and its like stand for values. */
  hasPlaceholders: boolean;
};

export const EXACT: JsonEquality = { ignoresArrayOrder: false, ignoresExtra: false, hasPlaceholders: false };

export type JsonTest = (value: unknown) => boolean;

type Compiled = { ok: true; test: JsonTest } | { ok: false; reason: string };

const DEPTH_MOST = 256;
const PLACEHOLDER = /^[$#]\{json-unit\.([a-z-]+)[}\]](.*)$/s;

class EqualityError extends Error {}

export function compileJsonEquality(expected: unknown, how: JsonEquality): Compiled {
  try {
    return { ok: true, test: compileValue(expected, how, 0) };
  } catch (error) {
    if (error instanceof EqualityError) return { ok: false, reason: error.message };
    throw error;
  }
}

function compileValue(expected: unknown, how: JsonEquality, depth: number): JsonTest {
  if (depth > DEPTH_MOST) throw new EqualityError(`It is nested deeper than ${DEPTH_MOST} levels.`);
  if (Array.isArray(expected)) {
    const items = expected.map((item) => compileValue(item, how, depth + 1));
    return how.ignoresArrayOrder ? anyOrder(items, how) : sameOrder(items, how);
  }
  if (isJsonObject(expected)) return compileRecord(expected, how, depth);
  if (typeof expected === 'string' && how.hasPlaceholders) {
    const placeholder = PLACEHOLDER.exec(expected);
    if (placeholder !== null) return compilePlaceholder(placeholder[1] ?? '', placeholder[2] ?? '');
  }
  return (value) => value === expected;
}

function compileRecord(expected: Record<string, unknown>, how: JsonEquality, depth: number): JsonTest {
  const members = Object.entries(expected).map(([name, value]): [string, JsonTest, boolean] => [
    name,
    compileValue(value, how, depth + 1),
    how.hasPlaceholders && /^[$#]\{json-unit\.ignore-element\}$/.test(String(value)),
  ]);
  return (value) => {
    if (!isJsonObject(value)) return false;
    let found = 0;
    for (const [name, test, mayMiss] of members) {
      if (Object.hasOwn(value, name)) {
        if (!test(value[name])) return false;
        found++;
      } else if (!mayMiss) return false;
    }
    return how.ignoresExtra || found === Object.keys(value).length;
  };
}

function sameOrder(items: readonly JsonTest[], { ignoresExtra }: JsonEquality): JsonTest {
  return (value) => {
    if (!Array.isArray(value)) return false;
    if (!ignoresExtra) return value.length === items.length && items.every((test, at) => test(value[at]));
    let at = 0;
    for (const item of value) if (items[at]?.(item)) at++;
    return at === items.length;
  };
}

function anyOrder(items: readonly JsonTest[], { ignoresExtra }: JsonEquality): JsonTest {
  return (value) => {
    if (!Array.isArray(value) || (!ignoresExtra && value.length !== items.length)) return false;
    return canPairAll(items.length, value.length, (want, at) => items[want]?.(value[at]) === true);
  };
}

function compilePlaceholder(name: string, rest: string): JsonTest {
  switch (name) {
    case 'ignore':
    case 'ignore-element':
      return () => true;
    case 'any-string':
      return (value) => typeof value === 'string';
    case 'any-number':
      return (value) => typeof value === 'number';
    case 'any-boolean':
      return (value) => typeof value === 'boolean';
    case 'regex': {
      const compiled = compilePattern(rest, { dotAll: true, whole: true });
      if (!compiled.ok) throw new EqualityError(compiled.reason);
      return (value) => typeof value === 'string' && compiled.pattern.test(value);
    }
    default:
      throw new EqualityError(
        `"\${json-unit.${name}}" is not known: there are ignore, ignore-element, any-string, any-number, any-boolean and regex.`,
      );
  }
}
