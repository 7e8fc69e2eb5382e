import type { Dialect } from './dialect';

/** A schema that has an address of its own: a document, or a part of one with an `$id`. */
export type SchemaResource = {
  /** Absolute, without a fragment. */
  uri: string;
  schema: unknown;
  dialect: Dialect;
  /** Where it begins: a JSON Pointer in the document that was handed in, or in another one after its address and "#". */
  pointer: string;
  anchors: Map<string, SchemaPlace>;
  dynamicAnchors: Map<string, SchemaPlace>;
};

export type SchemaPlace = {
  schema: unknown;
  /** What references inside of it are relative to: the address of its resource. */
  base: string;
  resource: SchemaResource;
  /** As in the resource. */
  pointer: string;
};
