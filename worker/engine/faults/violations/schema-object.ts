import { decodeSegment } from '../../percent';
import { readPointer } from '../../schema/json-pointer';

/** A JSON Schema that is an object; its keywords are read as own properties only. */
export type SchemaObject = { readonly [keyword: string]: unknown };

export function isObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function own(object: SchemaObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function numberAt(schema: SchemaObject, keyword: string): number | null {
  const value = own(schema, keyword);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** References within the document, by pointer; others are left to the validator, which knows them all. */
export function referenced(root: SchemaObject, ref: unknown): unknown {
  if (typeof ref !== 'string' || !ref.startsWith('#')) return undefined;
  return readPointer(root, decodeSegment(ref.slice(1)));
}
