import { isJsonObject, type JsonObject } from '../../json/json-object';
import type { Random } from '../../random';
import { localReference } from '../../schema/local-reference';
import { isSchemaObject, keywordOf, type SchemaObject } from '../../schema/subschemas';
import { pick } from '../fault';
import { arrayBreaches } from './array-breaches';
import type { Breach, Path } from './breach';
import { numberBreaches } from './number-breaches';
import { objectBreaches } from './object-breaches';
import { textBreaches } from './text-breaches';
import { valueBreaches } from './value-breaches';

const MOST_PLACES = 300;
const MOST_ITEMS = 4;
const DEEPEST = 32;

/** What might break the schema: a validator must say whether it does, and only there. */
export function findBreaches(schema: object, value: unknown, random: Random): Breach[] {
  if (!isSchemaObject(schema)) return [];
  const search: Search = { root: schema, random, found: [], places: 0 };
  visit(search, schema, value, []);
  return search.found;
}

type Search = { root: SchemaObject; random: Random; found: Breach[]; places: number };

function visit(search: Search, schema: unknown, value: unknown, path: Path, depth = 0): void {
  if (!isSchemaObject(schema) || depth > DEEPEST || search.places >= MOST_PLACES) return;
  search.places += 1;
  const deeper = (subschema: unknown, member: unknown, step: Path) =>
    visit(search, subschema, member, [...path, ...step], depth + 1);
  deeper(localReference(search.root, keywordOf(schema, '$ref')), value, []);
  for (const part of listAt(schema, 'allOf')) deeper(part, value, []);
  search.found.push(...breachesAt(schema, value).map((breach) => ({ ...breach, path })));
  if (Array.isArray(value)) visitItems(search, schema, value, deeper);
  else if (isJsonObject(value)) visitMembers(schema, value, deeper);
}

type Deeper = (subschema: unknown, member: unknown, step: Path) => void;

function breachesAt(schema: SchemaObject, value: unknown): Omit<Breach, 'path'>[] {
  const general = valueBreaches(schema, value);
  if (typeof value === 'string') return [...general, ...textBreaches(schema, value)];
  if (typeof value === 'number') return [...general, ...numberBreaches(schema, value)];
  if (Array.isArray(value)) return [...general, ...arrayBreaches(schema, value)];
  return isJsonObject(value) ? [...general, ...objectBreaches(schema, value)] : general;
}

/** Few of the items: what breaks one of them breaks each. */
function visitItems(search: Search, schema: SchemaObject, value: unknown[], deeper: Deeper): void {
  const places = [...value.keys()];
  for (let visited = 0; visited < MOST_ITEMS && places.length > 0; visited++) {
    const place = pick(places, search.random) ?? 0;
    places.splice(places.indexOf(place), 1);
    deeper(itemSchema(schema, place), value[place], [place]);
  }
}

function itemSchema(schema: SchemaObject, place: number): unknown {
  const items = keywordOf(schema, 'items');
  const tuple = Array.isArray(items) ? items : listAt(schema, 'prefixItems');
  if (place < tuple.length) return tuple[place];
  return Array.isArray(items) ? keywordOf(schema, 'additionalItems') : items;
}

function visitMembers(schema: SchemaObject, value: JsonObject, deeper: Deeper): void {
  const properties = keywordOf(schema, 'properties');
  const others =
    keywordOf(schema, 'patternProperties') === undefined
      ? keywordOf(schema, 'additionalProperties')
      : undefined;
  for (const [name, member] of Object.entries(value)) {
    const known = isJsonObject(properties) ? keywordOf(properties, name) : undefined;
    deeper(known ?? others, member, [name]);
  }
}

function listAt(schema: SchemaObject, keyword: string): unknown[] {
  const list = keywordOf(schema, keyword);
  return Array.isArray(list) ? list : [];
}
