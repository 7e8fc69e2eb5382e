import { dereference, format, type OutputUnit, type Schema, validate } from '@cfworker/json-schema';
import { fittingBranch } from './fitting-branch';
import { type JsonSchema, resolved } from './json-schema';
import { joinPointer, parsePointer, valueAt } from './pointer';

/** A rule of the schema that a value breaks. */
export type Breach = {
  pointer: string;
  /** The keyword, or `unknown` for a member that may not be there. */
  rule: string;
  /** What the schema has at the keyword. */
  limit: unknown;
  value: unknown;
};

const DRAFT = '2020-12';

/** Only says how errors are nested; the error inside tells what is wrong. */
const CONTAINERS = new Set([
  '$ref',
  'properties',
  'additionalProperties',
  'propertyNames',
  'patternProperties',
  'items',
  'prefixItems',
  'allOf',
]);

// The library does not know it; the pattern beside it says the rest.
format['idn-email'] = (text: string) => /^[^\s@]+@[^\s@]+[.][^\s@]+$/.test(text);

// The server reads addresses as browsers do, who take more than RFC 3986 allows.
format.uri = (text: string) => URL.canParse(text);

/** A check by a JSON Schema: all rules that a document breaks, each where it is broken. */
export function makeSchemaCheck(described: JsonSchema): (document: unknown) => Breach[] {
  const schema = withoutNames(described);
  const lookup = dereference(schema as Schema);
  return (document) => {
    const { valid, errors } = validate(document, schema as Schema, DRAFT, lookup, false);
    return valid ? [] : breaches(meantErrors(attached(errors), schema, document), schema, document);
  };
}

/** A schema that is drawn from zod has names in it, as "id", which is a reference of older drafts. */
function withoutNames(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(schema, (key, value) =>
    key === 'id' && typeof value === 'string' ? undefined : value,
  );
  return JSON.parse(text);
}

/** An error of the schema `false` says where the value stands, not where the schema does: that is where its container is. */
function attached(errors: OutputUnit[]): OutputUnit[] {
  return errors.map((error, index) => {
    const container = errors[index - 1];
    return error.keyword === 'false' && container
      ? { ...error, keywordLocation: `${container.keywordLocation}/false` }
      : error;
  });
}

/** Of a union, only the errors of the branch that the value is meant to be. */
function meantErrors(errors: OutputUnit[], schema: JsonSchema, document: unknown): OutputUnit[] {
  let kept = errors;
  for (const union of errors) {
    if (!kept.includes(union) || (union.keyword !== 'anyOf' && union.keyword !== 'oneOf')) continue;
    const value = valueAt(document, decoded(union.instanceLocation));
    const branches = schemaAt(schema, union.keywordLocation);
    const meant = Array.isArray(branches) ? fittingBranch(branches, value, schema) : -1;
    const isInside = ({ keywordLocation, instanceLocation }: OutputUnit, place: string) =>
      keywordLocation.startsWith(`${place}/`) &&
      `${instanceLocation}/`.startsWith(`${union.instanceLocation}/`);
    const branch = `${union.keywordLocation}/${meant}`;
    const has = kept.some((error) => isInside(error, branch));
    kept = kept.filter((error) => {
      if (error === union) return !has;
      return !isInside(error, union.keywordLocation) || isInside(error, branch);
    });
  }
  return kept;
}

function breaches(errors: OutputUnit[], schema: JsonSchema, document: unknown): Breach[] {
  const found = errors
    .filter(({ keyword }) => !CONTAINERS.has(keyword))
    .flatMap(({ keyword, keywordLocation, instanceLocation }): Breach[] => {
      const pointer = decoded(instanceLocation);
      const isName = keywordLocation.includes('/propertyNames/');
      const value = isName ? parsePointer(pointer).at(-1) : valueAt(document, pointer);
      if (keyword === 'false') return [{ pointer, rule: 'unknown', limit: false, value }];
      const limit = schemaAt(schema, keywordLocation);
      if (keyword !== 'required') return [{ pointer, rule: keyword, limit, value }];
      return missingFrom(value, limit).map((name) => ({
        pointer: joinPointer(pointer, name),
        rule: 'required',
        limit: true,
        value: undefined,
      }));
    });
  return found.filter(
    ({ pointer, rule }, index) =>
      found.findIndex((other) => other.pointer === pointer && other.rule === rule) === index,
  );
}

function missingFrom(value: unknown, names: unknown): string[] {
  if (!Array.isArray(names) || typeof value !== 'object' || value === null) return [];
  return names.filter((name) => !Object.hasOwn(value, name));
}

/** A location runs through references as if they were members. */
function schemaAt(root: JsonSchema, location: string): unknown {
  let place: unknown = root;
  for (const token of parsePointer(decoded(location))) {
    if (typeof place !== 'object' || place === null) return undefined;
    place =
      token === '$ref' ? resolved({ $ref: Reflect.get(place, '$ref') }, root) : Reflect.get(place, token);
  }
  return place;
}

function decoded(location: string): string {
  return decodeURIComponent(location.slice(1));
}
