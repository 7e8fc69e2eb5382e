import { isJsonObject } from '../../json/json-object';
import { keywordOf, type SchemaObject } from '../../schema/subschemas';
import type { Breach } from './breach';

type Found = Omit<Breach, 'path'>;

const OF_EACH_TYPE: readonly unknown[] = [
  null,
  true,
  0.5,
  7,
  'unexpected',
  ['unexpected'],
  { unexpected: true },
];

/** What keywords say about values of any type: type, enum, const and the choices. */
export function valueBreaches(schema: SchemaObject, value: unknown): Found[] {
  return [
    ...typeBreaches(schema, value),
    ...['enum', 'const'].flatMap((keyword) =>
      keywordOf(schema, keyword) === undefined ? [] : likeIt(value).map((other) => instead(keyword, other)),
    ),
    ...['anyOf', 'oneOf'].flatMap((keyword) =>
      Array.isArray(keywordOf(schema, keyword)) ? OF_EACH_TYPE.map((other) => instead(keyword, other)) : [],
    ),
  ];
}

function typeBreaches(schema: SchemaObject, value: unknown): Found[] {
  const type = keywordOf(schema, 'type');
  if (type === undefined) return [];
  const types = new Set([type].flat());
  const others = OF_EACH_TYPE.filter(
    (other) => !types.has(typeOf(other)) && !(other === 7 && types.has('number')),
  );
  if (typeof value === 'number' && !types.has('number')) others.push(value + 0.5);
  return others.map((other) => instead('type', other));
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** Other values of the same type, so that nothing but this keyword minds. */
function likeIt(value: unknown): unknown[] {
  if (typeof value === 'string')
    return [`${value}-unexpected`, 'unexpected', value.split('').reverse().join('')];
  if (typeof value === 'number') return [value + 1, value - 1, value + 1000, value * 2 + 3];
  if (typeof value === 'boolean') return [!value];
  if (Array.isArray(value)) return [[...value, 'unexpected'], value.slice(1)];
  return isJsonObject(value) ? [{ ...value, unexpected: true }] : OF_EACH_TYPE.slice(1);
}

function instead(keyword: string, other: unknown): Found {
  return { keyword, change: () => other };
}
