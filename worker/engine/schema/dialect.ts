export type DialectName = 'draft-04' | 'draft-06' | 'draft-07' | '2019-09' | '2020-12';

/** How the keywords of a schema are to be read. */
export type Dialect = {
  name: DialectName;
  /** The keyword that names a schema. */
  id: '$id' | 'id';
  /** Up to draft 7 nothing beside a `$ref` counts. */
  isRefAlone: boolean;
  /** False where the schema's own metaschema leaves the vocabulary out. */
  hasValidation: boolean;
  hasApplicators: boolean;
  hasUnevaluated: boolean;
  /** What the metaschema says about asserting `format`; undefined when it is left to the caller. */
  assertsFormats: boolean | undefined;
};

const DIALECTS: Record<DialectName, Dialect> = {
  'draft-04': old('draft-04', 'id'),
  'draft-06': old('draft-06', '$id'),
  'draft-07': old('draft-07', '$id'),
  '2019-09': modern('2019-09'),
  '2020-12': modern('2020-12'),
};

const BY_ADDRESS: ReadonlyMap<string, DialectName> = new Map([
  ['json-schema.org/draft-04/schema', 'draft-04'],
  ['json-schema.org/draft-06/schema', 'draft-06'],
  ['json-schema.org/draft-07/schema', 'draft-07'],
  ['json-schema.org/draft/2019-09/schema', '2019-09'],
  ['json-schema.org/draft/2020-12/schema', '2020-12'],
  ['json-schema.org/schema', '2020-12'],
  ['spec.openapis.org/oas/3.1/dialect/base', '2020-12'],
  ['spec.openapis.org/oas/3.0/dialect/base', 'draft-07'],
]);

export function dialectNamed(name: DialectName): Dialect {
  return DIALECTS[name];
}

/** The dialect that a `$schema` names, when it is one of the known ones. */
export function dialectAt(address: string): Dialect | undefined {
  const name = BY_ADDRESS.get(address.replace(/^https?:\/\//, '').replace(/#$/, ''));
  return name && DIALECTS[name];
}

/** A dialect whose metaschema lists its vocabularies: keywords of those it leaves out are not looked at. */
export function narrowDialect(dialect: Dialect, vocabularies: Record<string, unknown>): Dialect {
  const names = Object.keys(vocabularies);
  const has = (name: string) => names.some((uri) => uri.endsWith(`/vocab/${name}`));
  return {
    ...dialect,
    hasValidation: has('validation'),
    hasApplicators: has('applicator'),
    hasUnevaluated: has('unevaluated') || (dialect.name === '2019-09' && has('applicator')),
    assertsFormats: has('format-assertion') || undefined,
  };
}

function old(name: DialectName, id: Dialect['id']): Dialect {
  return { ...modern(name), id, isRefAlone: true, hasUnevaluated: false };
}

function modern(name: DialectName): Dialect {
  return {
    name,
    id: '$id',
    isRefAlone: false,
    hasValidation: true,
    hasApplicators: true,
    hasUnevaluated: true,
    assertsFormats: undefined,
  };
}
