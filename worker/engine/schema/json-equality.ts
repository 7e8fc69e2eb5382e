import { isJsonObject } from '../json/json-object';
import { LimitReached } from './run';

const DEEPEST = 200;

/** A text that two JSON values share exactly when they are equal as JSON Schema sees it: 1 is 1.0, members have no order. */
export function canonicalText(value: unknown): string {
  return written(value, 0);
}

function written(value: unknown, depth: number): string {
  if (depth > DEEPEST)
    throw new LimitReached(`Values nested deeper than ${DEEPEST} levels are not compared.`);
  if (Array.isArray(value)) return `[${value.map((item) => written(item, depth + 1)).join()}]`;
  if (!isJsonObject(value)) return value === 0 ? '0' : (JSON.stringify(value) ?? 'undefined');
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${JSON.stringify(name)}:${written(value[name], depth + 1)}`).join()}}`;
}

/** Membership in a fixed list of values; what is not an object or an array costs one look-up. */
export function createMembership(values: readonly unknown[]): (value: unknown) => boolean {
  const simple = new Set(values.filter((value) => !isStructured(value)));
  const structured = new Set(values.filter(isStructured).map(canonicalText));
  if (structured.size === 0 && simple.size === 1) {
    const [only] = simple;
    return (value) => value === only;
  }
  return (value) => {
    if (!isStructured(value)) return simple.has(value);
    return structured.size > 0 && structured.has(canonicalText(value));
  };
}

/** The indexes of the first two equal items. */
export function firstRepetition(items: readonly unknown[]): [number, number] | undefined {
  const simple = new Map<unknown, number>();
  const structured = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const known = isStructured(item)
      ? noted(structured, canonicalText(item), index)
      : noted(simple, item, index);
    if (known !== undefined) return [known, index];
  }
  return undefined;
}

export function hasRepetition(items: readonly unknown[]): boolean {
  if (items.length < 2) return false;
  if (items.length === 2 && !isStructured(items[0])) return items[0] === items[1];
  if (items.some(isStructured)) return firstRepetition(items) !== undefined;
  return new Set(items).size < items.length;
}

function noted<Key>(seen: Map<Key, number>, key: Key, index: number): number | undefined {
  const known = seen.get(key);
  if (known === undefined) seen.set(key, index);
  return known;
}

function isStructured(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
