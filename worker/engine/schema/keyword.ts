import type { JsonObject } from '../json/json-object';
import type { Dialect } from './dialect';
import type { Checker, Rule } from './rule';
import type { SchemaResource } from './schema-place';

/** A keyword where it stands in a schema, with what it needs to become a rule. */
export type KeywordSite = {
  keyword: string;
  value: unknown;
  schema: JsonObject;
  dialect: Dialect;
  assertFormats: boolean;
  /** JSON Pointer of the keyword. */
  pointer: string;
  /** The rules of the same schema that come before. */
  siblings: readonly Rule[];
  /** The schema some steps below the keyword, to hold parts of the value against. */
  part(...tokens: (string | number)[]): Checker;
  /** The same, to hold the value itself against. */
  whole(...tokens: (string | number)[]): Checker;
  /** Another keyword's schema, to hold the value itself against. */
  beside(keyword: string): Checker;
  /** What a reference names, to hold the value itself against; complains when it names nothing. */
  referred(reference: string): Checker | undefined;
  dynamic(reference: string): DynamicTargets | undefined;
  /** A mistake of who wrote the schema; the keyword makes no rule then. */
  complain(message: string, suggestion?: string): undefined;
};

/** Where a dynamic reference leads: to one place, unless a resource on the way there knows another one. */
export type DynamicTargets = {
  usual: Checker;
  at(resource: SchemaResource): Checker | undefined;
};

export type KeywordCompiler = (site: KeywordSite) => Rule | undefined;
