import { type JsonSchema, resolved } from '../json-schema';

export type PartKind =
  | 'switch'
  | 'number'
  | 'text'
  | 'choice'
  | 'choices'
  | 'texts'
  | 'numbers'
  | 'list'
  | 'record'
  | 'named'
  | 'json'
  | 'object'
  | 'optional'
  | 'union'
  | 'none';

/** What a setting is drawn as. */
export type Part = { kind: PartKind; schema: JsonSchema; isNullable: boolean };

/** Kinds that have no parts of their own: where they may be null, an empty field says so. */
const EMPTIABLE: readonly PartKind[] = ['number', 'text', 'choice', 'json'];

export function partOf(given: JsonSchema, root: JsonSchema): Part {
  const schema = resolved(given, root);
  const branches = schema.anyOf ?? schema.oneOf;
  if (!branches) return { kind: kindOf(schema, root), schema, isNullable: false };
  const filled = branches.filter((branch) => resolved(branch, root).type !== 'null');
  const isNullable = filled.length < branches.length;
  const inner = filled.length === 1 && filled[0] ? partOf(filled[0], root) : unionPart(schema, filled, root);
  if (!isNullable) return inner;
  // What is said of the setting stands beside its branches.
  const { anyOf: _, oneOf: __, ...beside } = schema;
  const said = { ...inner.schema, ...beside };
  if (EMPTIABLE.includes(inner.kind)) return { kind: inner.kind, schema: said, isNullable };
  return { kind: inner.kind === 'none' ? 'none' : 'optional', schema: said, isNullable };
}

/** A nullable part without its null. */
export function withoutNull({ schema }: Part, root: JsonSchema): Part {
  const { default: _, ...others } = schema;
  return partOf(others, root);
}

function unionPart(schema: JsonSchema, branches: JsonSchema[], root: JsonSchema): Part {
  const constants = branches.map((branch) => resolved(branch, root).const);
  const { anyOf: _, oneOf: __, ...beside } = schema;
  if (constants.every((constant) => constant !== undefined)) {
    return { kind: 'choice', schema: { ...beside, enum: constants }, isNullable: false };
  }
  return { kind: 'union', schema: { ...beside, anyOf: branches }, isNullable: false };
}

function kindOf(schema: JsonSchema, root: JsonSchema): PartKind {
  if (schema.const !== undefined) return 'none';
  if (schema.enum) return 'choice';
  if (schema.type === 'boolean') return 'switch';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'string') return 'text';
  if (schema.type === 'array') return listKind(schema, root);
  if (schema.type !== 'object') return 'none';
  if (schema.properties) return 'object';
  const { additionalProperties } = schema;
  if (typeof additionalProperties !== 'object') return 'none';
  if (additionalProperties.type === 'string') return 'record';
  // Numbers by names of one's own are few: they are written as they are read.
  if (additionalProperties.type === 'number' || Object.keys(additionalProperties).length === 0) return 'json';
  return partOf(additionalProperties, root).kind === 'object' ? 'named' : 'none';
}

function listKind(schema: JsonSchema, root: JsonSchema): PartKind {
  if (!schema.items) return 'none';
  const { kind } = partOf(schema.items, root);
  if (kind === 'choice') return 'choices';
  if (kind === 'text') return 'texts';
  if (kind === 'number') return 'numbers';
  return kind === 'object' || kind === 'union' ? 'list' : 'none';
}
