/** What the value of a keyword has to be. */
export type Shape =
  | 'schema'
  | 'schemas'
  | 'schema or schemas'
  | 'schemas by name'
  | 'schemas by pattern'
  | 'schema or names by name'
  | 'names'
  | 'names by name'
  | 'count'
  | 'number'
  | 'limit'
  | 'positive'
  | 'boolean'
  | 'text'
  | 'pattern'
  | 'type'
  | 'format'
  | 'dialect'
  | 'reference'
  | 'values'
  | 'faker'
  | 'any';

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';

/** Known keywords by the types that they count for; `any` for all. In the order in which they are offered. */
const LISTS: readonly [
  scope: 'any' | 'object' | 'array' | 'string' | 'number',
  shape: Shape,
  names: string,
][] = [
  ['any', 'type', 'type'],
  ['object', 'schemas by name', 'properties'],
  ['object', 'names', 'required'],
  ['array', 'schema or schemas', 'items'],
  ['string', 'format', 'format'],
  ['any', 'values', 'enum'],
  ['any', 'any', 'const default'],
  ['any', 'faker', 'x-faker'],
  ['any', 'text', 'title description'],
  ['any', 'values', 'examples'],
  ['string', 'count', 'minLength maxLength'],
  ['string', 'pattern', 'pattern'],
  ['number', 'number', 'minimum maximum'],
  ['number', 'limit', 'exclusiveMinimum exclusiveMaximum'],
  ['number', 'positive', 'multipleOf'],
  ['array', 'count', 'minItems maxItems'],
  ['array', 'boolean', 'uniqueItems'],
  ['array', 'schemas', 'prefixItems'],
  ['array', 'schema', 'contains additionalItems unevaluatedItems'],
  ['array', 'count', 'minContains maxContains'],
  ['object', 'schema', 'additionalProperties propertyNames unevaluatedProperties'],
  ['object', 'schemas by pattern', 'patternProperties'],
  ['object', 'count', 'minProperties maxProperties'],
  ['object', 'names by name', 'dependentRequired'],
  ['object', 'schemas by name', 'dependentSchemas'],
  ['object', 'schema or names by name', 'dependencies'],
  ['any', 'schemas', 'anyOf oneOf allOf'],
  ['any', 'schema', 'not if then else'],
  ['any', 'reference', '$ref'],
  ['any', 'schemas by name', '$defs definitions'],
  ['any', 'dialect', '$schema'],
  ['any', 'text', '$id $anchor $comment $dynamicRef $dynamicAnchor'],
  ['any', 'boolean', 'deprecated readOnly writeOnly nullable'],
  ['string', 'text', 'contentEncoding contentMediaType'],
  ['string', 'schema', 'contentSchema'],
  [
    'any',
    'any',
    'example discriminator externalDocs xml $vocabulary $recursiveRef $recursiveAnchor id faker',
  ],
];

export type Keyword = { name: string; shape: Shape; scope: (typeof LISTS)[number][0] };

export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  LISTS.flatMap(([scope, shape, names]) => names.split(' ').map((name) => [name, { name, shape, scope }])),
);

/** Understood, and not worth offering. */
const RARE = new Set([
  ...['example', 'discriminator', 'externalDocs', 'xml', '$vocabulary', '$recursiveRef', '$recursiveAnchor'],
  ...['id', 'faker', 'nullable', 'dependencies', 'additionalItems', 'definitions'],
]);
const OLD = new Set(['dependencies', 'additionalItems', 'definitions']);
const NEW = new Set([
  ...['prefixItems', 'unevaluatedItems', 'unevaluatedProperties', 'minContains', 'maxContains', '$defs'],
  ...['dependentRequired', 'dependentSchemas', 'contentSchema', '$anchor', '$dynamicRef', '$dynamicAnchor'],
]);

/** What is offered in a schema of draft 7, or of 2020-12. */
export function offeredKeywords(isDraft7: boolean): Keyword[] {
  return [...KEYWORDS.values()].filter(({ name }) =>
    isDraft7 ? !NEW.has(name) && (OLD.has(name) || !RARE.has(name)) : !RARE.has(name),
  );
}

export const TYPES: readonly JsonType[] = [
  'object',
  'array',
  'string',
  'integer',
  'number',
  'boolean',
  'null',
];

export const FORMATS: readonly string[] = (
  'date-time date time duration email uuid uri uri-reference hostname ipv4 ipv6 regex json-pointer ' +
  'relative-json-pointer uri-template iri iri-reference idn-email idn-hostname'
).split(' ');

/** Of OpenAPI and others: nothing checks them, and yet they are no mistake. */
export const OTHER_FORMATS: readonly string[] =
  'int32 int64 float double byte binary password phone url color'.split(' ');

export const DIALECTS: readonly string[] = [
  'https://json-schema.org/draft/2020-12/schema',
  'http://json-schema.org/draft-07/schema#',
];

export function isDraft7(address: string | undefined): boolean {
  return /draft-0[4-7]/.test(address ?? '');
}
