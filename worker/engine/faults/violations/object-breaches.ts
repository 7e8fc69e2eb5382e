import { isJsonObject, type JsonObject } from '../../json/json-object';
import { keywordOf, type SchemaObject } from '../../schema/subschemas';
import type { Breach } from './breach';
import { numberAt } from './number-at';

const MOST_MEMBERS = 1000;

export function objectBreaches(schema: SchemaObject, value: JsonObject): Omit<Breach, 'path'>[] {
  const names = Object.keys(value);
  const broken: Omit<Breach, 'path'>[] = [
    ...namesIn(keywordOf(schema, 'required')).map((name) => ({
      keyword: 'required',
      change: () => without(value, [name]),
    })),
    ...dependents(schema, value),
  ];
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
    if (keywordOf(schema, keyword) === false)
      broken.push({ keyword, change: () => withMore(value, names.length + 1) });
  }
  const fewest = numberAt(schema, 'minProperties');
  if (fewest !== null && fewest > 0) {
    broken.push({ keyword: 'minProperties', change: () => without(value, names.slice(fewest - 1)) });
  }
  const most = numberAt(schema, 'maxProperties');
  if (most !== null && most < MOST_MEMBERS) {
    broken.push({ keyword: 'maxProperties', change: () => withMore(value, most + 1) });
  }
  return broken;
}

function dependents(schema: SchemaObject, value: JsonObject): Omit<Breach, 'path'>[] {
  const needs = keywordOf(schema, 'dependentRequired');
  if (!isJsonObject(needs)) return [];
  return Object.entries(needs)
    .filter(([name]) => Object.hasOwn(value, name))
    .flatMap(([, needed]) => namesIn(needed))
    .map((name) => ({ keyword: 'dependentRequired', change: () => without(value, [name]) }));
}

function namesIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [];
}

function without(value: JsonObject, names: string[]): SchemaObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function withMore(value: JsonObject, count: number): SchemaObject {
  const entries = Object.entries(value);
  for (let number = 1; entries.length < count; number++) entries.push([`unexpected_${number}`, true]);
  return Object.fromEntries(entries);
}
