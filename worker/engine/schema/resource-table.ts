import type { Finding } from '../finding';
import { appendToken, readToken } from '../json/json-pointer';
import { type Dialect, type DialectName, dialectAt, dialectNamed, narrowDialect } from './dialect';
import { METASCHEMAS } from './metaschemas/metaschemas';
import type { SchemaPlace, SchemaResource } from './schema-place';
import { isSchemaObject, keywordOf, type SchemaObject, subschemas } from './subschemas';
import { resolveUri, splitFragment, UNNAMED } from './uri';

const MOST_SCHEMAS = 20_000;
const DEEPEST_SCHEMA = 200;

export type ResourceTable = {
  root: SchemaPlace;
  findings: Finding[];
  resource(uri: string): SchemaResource | undefined;
  /** One step down, into another resource where one begins. */
  step(place: SchemaPlace, token: string): SchemaPlace;
  /** Takes in a schema that stands where no keyword holds one. */
  include(place: SchemaPlace): void;
};

export function createResourceTable(
  schema: unknown,
  base: string,
  dialect: DialectName | undefined,
  remotes: ReadonlyMap<string, unknown>,
): ResourceTable {
  return new Table(schema, base, dialect, withAbsoluteKeys(remotes));
}

class Table implements ResourceTable {
  readonly root: SchemaPlace;
  readonly findings: Finding[] = [];
  private readonly resources = new Map<string, SchemaResource>();
  private readonly included = new Set<unknown>();
  private readonly remotes: ReadonlyMap<string, unknown>;

  constructor(
    schema: unknown,
    base: string,
    dialect: DialectName | undefined,
    remotes: ReadonlyMap<string, unknown>,
  ) {
    this.remotes = remotes;
    const fallback = dialectNamed('2020-12');
    const wanted = dialect ? dialectNamed(dialect) : (this.declaredDialect(schema) ?? fallback);
    this.root = this.add(schema, base, '', wanted);
  }

  resource(uri: string): SchemaResource | undefined {
    const known = this.resources.get(uri);
    if (known) return known;
    const document = this.remotes.get(uri) ?? METASCHEMAS.get(uri);
    if (document === undefined) return undefined;
    this.add(document, uri, `${uri}#`, this.declaredDialect(document) ?? this.root.resource.dialect);
    return this.resources.get(uri);
  }

  step(place: SchemaPlace, token: string): SchemaPlace {
    const below = oneBelow(place, token);
    const uri = this.ownAddress(below);
    const resource = uri === undefined ? undefined : this.resources.get(uri);
    if (resource === undefined || resource.schema !== below.schema) return below;
    return { ...below, base: resource.uri, resource };
  }

  include(place: SchemaPlace): void {
    this.visit(place, 0);
  }

  private visit(place: SchemaPlace, depth: number): void {
    const { schema } = place;
    if (!isSchemaObject(schema) || this.included.has(schema)) return;
    if (this.included.size >= MOST_SCHEMAS) {
      this.complainOnce(place, `There are more than ${MOST_SCHEMAS} schemas in all.`);
      return;
    }
    if (depth > DEEPEST_SCHEMA) {
      this.complainOnce(place, `Schemas are nested deeper than ${DEEPEST_SCHEMA} levels.`);
      return;
    }
    this.included.add(schema);
    this.noteAnchors(place, schema);
    for (const { tokens } of subschemas(schema)) {
      const below = tokens.reduce((above: SchemaPlace, token) => oneBelow(above, String(token)), place);
      this.visit(this.entered(below, this.declaredDialect(below.schema)), depth + 1);
    }
  }

  private add(schema: unknown, uri: string, prefix: string, dialect: Dialect): SchemaPlace {
    const base = splitFragment(uri).uri;
    const resource = this.register(schema, base, prefix, dialect);
    const root = this.entered({ schema, base, resource, pointer: prefix }, dialect);
    this.resources.set(base, root.resource);
    this.include(root);
    return root;
  }

  /** The same place seen from inside: with an `$id`, a resource begins here. */
  private entered(place: SchemaPlace, declared: Dialect | undefined): SchemaPlace {
    const dialect = declared ?? place.resource.dialect;
    const uri = this.ownAddress(place, dialect);
    if (uri === undefined) return place;
    const resource = this.register(place.schema, uri, place.pointer, dialect);
    return { ...place, base: uri, resource };
  }

  private ownAddress(place: SchemaPlace, dialect?: Dialect): string | undefined {
    if (!isSchemaObject(place.schema)) return undefined;
    const reading = dialect ?? this.declaredDialect(place.schema) ?? place.resource.dialect;
    const id = idOf(place.schema, reading);
    if (id === undefined) return undefined;
    const absolute = resolveUri(id, place.base);
    if (absolute === undefined) this.complainOnce(place, `"${id}" is no address that others could refer to.`);
    return absolute && splitFragment(absolute).uri;
  }

  private register(schema: unknown, uri: string, pointer: string, dialect: Dialect): SchemaResource {
    const known = this.resources.get(uri);
    if (known !== undefined && known.schema === schema) return known;
    const resource = { uri, schema, dialect, pointer, anchors: new Map(), dynamicAnchors: new Map() };
    if (known === undefined) this.resources.set(uri, resource);
    return resource;
  }

  private declaredDialect(schema: unknown): Dialect | undefined {
    const address = keywordOf(schema, '$schema');
    if (typeof address !== 'string') return undefined;
    const known = dialectAt(address);
    if (known) return known;
    const metaschema = this.remotes.get(splitFragment(address).uri);
    const vocabularies = keywordOf(metaschema, '$vocabulary');
    const above = keywordOf(metaschema, '$schema');
    const dialect = (typeof above === 'string' ? dialectAt(above) : undefined) ?? dialectNamed('2020-12');
    return isSchemaObject(vocabularies) ? narrowDialect(dialect, vocabularies) : undefined;
  }

  private noteAnchors(place: SchemaPlace, schema: SchemaObject): void {
    const { anchors, dynamicAnchors, dialect } = place.resource;
    const id = schema[dialect.id];
    if (dialect.isRefAlone) {
      if (typeof id !== 'string' || !id.includes('#') || keywordOf(schema, '$ref') !== undefined) return;
      const { fragment } = splitFragment(id);
      if (fragment !== '') anchors.set(fragment, place);
      return;
    }
    const plain = keywordOf(schema, '$anchor');
    const dynamic = keywordOf(schema, '$dynamicAnchor');
    if (typeof plain === 'string') anchors.set(plain, place);
    if (typeof dynamic === 'string') {
      if (!anchors.has(dynamic)) anchors.set(dynamic, place);
      dynamicAnchors.set(dynamic, place);
    }
    if (keywordOf(schema, '$recursiveAnchor') === true) dynamicAnchors.set('', place);
  }

  private complainOnce(place: SchemaPlace, message: string): void {
    if (this.findings.length === 0) this.findings.push({ pointer: place.pointer, message });
  }
}

function oneBelow(place: SchemaPlace, token: string): SchemaPlace {
  return { ...place, schema: readToken(place.schema, token), pointer: appendToken(place.pointer, token) };
}

/** The address that a schema gives itself; one that is only a fragment is an anchor. */
function idOf(schema: SchemaObject, dialect: Dialect): string | undefined {
  const id = keywordOf(schema, dialect.id);
  if (typeof id !== 'string' || id.startsWith('#')) return undefined;
  return dialect.isRefAlone && keywordOf(schema, '$ref') !== undefined ? undefined : id;
}

function withAbsoluteKeys(remotes: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const entries = [...remotes].map(([uri, document]): [string, unknown] => {
    return [splitFragment(resolveUri(uri, UNNAMED) ?? uri).uri, document];
  });
  return new Map(entries);
}
