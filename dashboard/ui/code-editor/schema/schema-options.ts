import type { TemplateNames } from '../editor-types';
import { type JsonNode, type ObjectNode, textOf, valueAt } from '../json/json-node';
import { type JsonPlace, jsonPlace } from '../json/json-place';
import { readJson } from '../json/json-reader';
import { words } from '../words';
import { DIALECTS, FORMATS, isDraft7, type Keyword, offeredKeywords, TYPES } from './keywords';
import { type PlaceKind, placeKind } from './schema-place';

/** `insert` is JSON; "|" in it is where the caret goes. */
export type SchemaOption = {
  label: string;
  insert: string;
  detail?: string;
  rank: number;
  kind: 'keyword' | 'value';
};

export type SchemaOptions = { from: number; to: number; options: SchemaOption[] };

/** What may be written at a place of a schema. Without names of faker none are offered. */
export function schemaOptions(source: string, at: number, names: TemplateNames | null): SchemaOptions | null {
  const { root } = readJson(source);
  const place = jsonPlace(root, at);
  const kind = placeKind(place.path);
  const options =
    place.role === 'key' ? keyOptions(kind, place, root, source) : valueOptions(kind, place, root, names);
  return options.length === 0 ? null : { from: place.from, to: place.to, options };
}

export function isFakerPlace(source: string, at: number): boolean {
  return placeKind(jsonPlace(readJson(source).root, at).path) === 'faker';
}

function keyOptions(
  kind: PlaceKind,
  place: JsonPlace,
  root: JsonNode | null,
  source: string,
): SchemaOption[] {
  if (kind !== 'schema' && kind !== 'schema or schemas') return [];
  const holder = place.holder;
  const written = new Set(
    holder?.members.filter(({ keyFrom }) => keyFrom !== place.from).map(({ key }) => key),
  );
  const type = textOf(valueAt(holder, 'type'));
  const isCommaNeeded = /^\s*"/.test(source.slice(place.to, place.to + 200));
  return offeredKeywords(isDraft7(textOf(valueAt(root, '$schema'))))
    .filter(({ name }) => !written.has(name))
    .map((keyword, index) => ({
      label: keyword.name,
      insert: place.hasColon ? JSON.stringify(keyword.name) : memberText(keyword, isCommaNeeded),
      detail: words().shapes[keyword.shape],
      rank: (fits(keyword, type) ? 60 : -60) - index,
      kind: 'keyword',
    }));
}

function memberText({ name, shape }: Keyword, isCommaNeeded: boolean): string {
  return `${JSON.stringify(name)}: ${BLANK[shape] ?? '|'}${isCommaNeeded ? ',' : ''}`;
}

/** What a new keyword begins with. */
const BLANK: Partial<Record<Keyword['shape'], string>> = {
  schema: '{|}',
  schemas: '[{|}]',
  'schema or schemas': '{|}',
  'schemas by name': '{|}',
  'schemas by pattern': '{"|": {}}',
  'schema or names by name': '{|}',
  'names by name': '{|}',
  names: '["|"]',
  values: '[|]',
  text: '"|"',
  pattern: '"^|$"',
  type: '"|"',
  format: '"|"',
  faker: '"|"',
  reference: '"|"',
  dialect: '"|"',
  boolean: 'true|',
};

function fits({ scope }: Keyword, type: string | undefined): boolean {
  if (scope === 'any' || type === undefined) return true;
  return scope === type || (scope === 'number' && type === 'integer');
}

function valueOptions(
  kind: PlaceKind,
  place: JsonPlace,
  root: JsonNode | null,
  names: TemplateNames | null,
): SchemaOption[] {
  switch (kind) {
    case 'type':
    case 'type name':
      return texts(TYPES);
    case 'format':
      return texts(FORMATS);
    case 'boolean':
      return ['true', 'false'].map((label, index) => ({ label, insert: label, rank: -index, kind: 'value' }));
    case 'dialect':
      return texts(DIALECTS);
    case 'reference':
      return texts(localReferences(root));
    case 'name':
      return texts(unlistedNames(place, root));
    case 'faker':
      return (names?.faker ?? [])
        .filter(({ isForSchemas }) => isForSchemas)
        .map(({ name, prints }) => ({
          label: name,
          insert: JSON.stringify(name),
          detail: prints,
          rank: 0,
          kind: 'value',
        }));
    default:
      return [];
  }
}

function texts(labels: readonly string[]): SchemaOption[] {
  return labels.map((label, index) => ({
    label,
    insert: JSON.stringify(label),
    rank: -index,
    kind: 'value',
  }));
}

/** The names of the properties beside a `required` that it does not list yet. */
function unlistedNames({ path }: JsonPlace, root: JsonNode | null): string[] {
  const holder = nodeAt(root, path.slice(0, -2));
  const properties = valueAt(holder, 'properties');
  const list = valueAt(holder, String(path.at(-2)));
  const at = path.at(-1);
  const listed = list?.kind === 'array' ? list.items.filter((_, index) => index !== at).map(textOf) : [];
  return properties?.kind === 'object' ? keysOf(properties).filter((key) => !listed.includes(key)) : [];
}

function localReferences(root: JsonNode | null): string[] {
  const kept = (name: string) => {
    const folder = valueAt(root, name);
    return folder?.kind === 'object'
      ? keysOf(folder).map((key) => `#/${name}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      : [];
  };
  return [...kept('$defs'), ...kept('definitions'), '#'];
}

function nodeAt(root: JsonNode | null, path: readonly (string | number)[]): JsonNode | undefined {
  let node: JsonNode | undefined = root ?? undefined;
  for (const step of path) {
    node = node?.kind === 'array' ? node.items[Number(step)] : valueAt(node, String(step));
  }
  return node;
}

function keysOf(node: ObjectNode): string[] {
  return node.members.map(({ key }) => key);
}
