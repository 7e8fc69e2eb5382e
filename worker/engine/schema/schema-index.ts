import type { Finding } from '../finding';
import { readToken, unescapeToken } from '../json/json-pointer';
import type { DialectName } from './dialect';
import { createResourceTable, type ResourceTable } from './resource-table';
import type { SchemaPlace } from './schema-place';
import { resolveUri, splitFragment, UNNAMED } from './uri';

export type SchemaIndexOptions = {
  /** How to read a document that does not say it in `$schema`. */
  dialect?: DialectName;
  /** Other documents that references may lead to, by address. */
  remotes?: ReadonlyMap<string, unknown>;
  /** Where the document comes from, when it has no absolute `$id`. */
  base?: string;
};

/** Every schema of a document that can be named, and the way from a reference to what it names. */
export type SchemaIndex = {
  root: SchemaPlace;
  /** What is wrong with the document's addresses and size. */
  findings: readonly Finding[];
  /** `base` is the base of the place where the reference stands. Undefined when it leads nowhere. */
  resolve(reference: string, base: string): SchemaPlace | undefined;
  /** The schema that lies some steps below, such as `properties`, `name`. */
  below(place: SchemaPlace, ...tokens: (string | number)[]): SchemaPlace;
};

export function createSchemaIndex(schema: unknown, options: SchemaIndexOptions = {}): SchemaIndex {
  const { base = UNNAMED, dialect, remotes = new Map() } = options;
  const table = createResourceTable(schema, base, dialect, remotes);
  return {
    root: table.root,
    findings: table.findings,
    resolve: (reference, base) => resolve(table, reference, base),
    below: (place, ...tokens) => tokens.reduce((above, token) => table.step(above, String(token)), place),
  };
}

function resolve(table: ResourceTable, reference: string, base: string): SchemaPlace | undefined {
  const absolute = resolveUri(reference, base);
  if (absolute === undefined) return undefined;
  const { uri, fragment } = splitFragment(absolute);
  const resource = table.resource(uri);
  if (resource === undefined) return undefined;
  const whole: SchemaPlace = {
    schema: resource.schema,
    base: resource.uri,
    resource,
    pointer: resource.pointer,
  };
  if (fragment === '') return whole;
  if (!fragment.startsWith('/')) return resource.anchors.get(fragment);
  return walk(table, whole, fragment);
}

function walk(table: ResourceTable, whole: SchemaPlace, pointer: string): SchemaPlace | undefined {
  let place = whole;
  for (const token of pointer.slice(1).split('/')) {
    const name = unescapeToken(token);
    if (readToken(place.schema, name) === undefined) return undefined;
    place = table.step(place, name);
  }
  table.include(place);
  return place;
}
