import { cutText } from '../cut-text';
import type { JsonObject } from '../json/json-object';

/** A property's name, and whether looking it up could find what every object inherits. */
export type PropertyName = { name: string; isInherited: boolean };

export function propertyName(name: string): PropertyName {
  return { name, isInherited: name in Object.prototype };
}

/** The value of an object's own property; undefined when it has none. Parsed JSON holds no undefined. */
export function ownValue(object: JsonObject, { name, isInherited }: PropertyName): unknown {
  return isInherited && !Object.hasOwn(object, name) ? undefined : object[name];
}

export function jsonType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

const LONGEST_SHOWN = 60;

/** A value in a few words. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cutText(value, LONGEST_SHOWN));
  if (Array.isArray(value))
    return value.length === 1 ? 'an array of 1 item' : `an array of ${value.length} items`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** "a", "a or b", "a, b or c". */
export function alternatives(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
