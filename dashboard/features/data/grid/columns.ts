import type { Item } from '../../../api/collection-queries';
import { fieldPath } from './item-id';

export type CellKind = 'text' | 'number' | 'integer' | 'boolean' | 'choice' | 'json' | 'any';

export type Column = {
  /** The field, and the column's name. */
  key: string;
  path: readonly string[];
  kind: CellKind;
  /** What the schema allows, where it counts them up. */
  choices: readonly unknown[];
  isId: boolean;
  isNullable: boolean;
  /** In pixels, at least. */
  width: number;
};

/** More fields than these are seen in the item itself. */
const MOST = 24;

const WIDTHS: Record<CellKind, number> = {
  text: 200,
  number: 112,
  integer: 112,
  boolean: 96,
  choice: 128,
  json: 240,
  any: 168,
};

/** First the id, then what the schema names, then what the items have besides. */
export function columnsOf(
  schema: unknown,
  idField: string,
  items: readonly Item[],
): { columns: Column[]; hidden: string[] } {
  const path = fieldPath(idField);
  const properties = propertiesOf(schema);
  const seen = seenValues(items);
  const keys = [...new Set([...Object.keys(properties), ...seen.keys()])].filter(
    (key) => path.length > 1 || key !== path[0],
  );
  const id: Column = {
    key: idField,
    path,
    kind: 'any',
    choices: [],
    isId: true,
    isNullable: false,
    width: 128,
  };
  const columns = keys
    .slice(0, MOST)
    .map((key) => columnOf(key, Reflect.get(properties, key), seen.get(key) ?? []));
  return { columns: [id, ...columns], hidden: keys.slice(MOST) };
}

function columnOf(key: string, schema: unknown, values: readonly unknown[]): Column {
  const said = saidBy(schema);
  const kind = said.kind ?? kindOfValues(values);
  const choices = said.choices.filter((choice) => choice !== null);
  const isNullable = said.isNullable || values.includes(null);
  return { key, path: [key], kind, choices, isId: false, isNullable, width: WIDTHS[kind] };
}

type Said = { kind: CellKind | undefined; choices: readonly unknown[]; isNullable: boolean };

const KINDS: Record<string, CellKind> = {
  string: 'text',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  object: 'json',
  array: 'json',
};

function saidBy(schema: unknown): Said {
  if (!isObject(schema)) return { kind: undefined, choices: [], isNullable: false };
  if (Array.isArray(schema.enum))
    return { kind: 'choice', choices: schema.enum, isNullable: schema.enum.includes(null) };
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  const others = types.filter((type) => type !== 'null');
  const kind = others.length === 1 ? KINDS[String(others[0])] : undefined;
  return { kind, choices: [], isNullable: types.includes('null') };
}

function kindOfValues(values: readonly unknown[]): CellKind {
  const kinds = new Set(values.filter((value) => value !== null).map(kindOfValue));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'any';
}

function kindOfValue(value: unknown): CellKind {
  if (typeof value === 'object') return 'json';
  return KINDS[typeof value] ?? 'any';
}

function seenValues(items: readonly Item[]): Map<string, unknown[]> {
  const seen = new Map<string, unknown[]>();
  for (const item of items)
    for (const [key, value] of Object.entries(item)) {
      const known = seen.get(key);
      if (known) known.push(value);
      else seen.set(key, [value]);
    }
  return seen;
}

function propertiesOf(schema: unknown): object {
  return isObject(schema) && isObject(schema.properties) ? schema.properties : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
