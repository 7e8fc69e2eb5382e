import { type JsonSchema, resolved } from '../json-schema';

/** What a part begins as when it is added: its default, else the least that it must have. */
export function startingValue(given: JsonSchema, root: JsonSchema): unknown {
  const schema = resolved(given, root);
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return startingValue(first, root);
  if (schema.type === 'object') return requiredMembers(schema, root);
  if (schema.type === 'array') return startingRows(schema, root);
  if (schema.type === 'boolean') return false;
  // A person must say how much: a number of ours could be taken for a wish.
  return schema.type === 'string' ? '' : undefined;
}

function requiredMembers(schema: JsonSchema, root: JsonSchema): Record<string, unknown> {
  const names = schema.required ?? [];
  const members = names.map((name) => [name, startingValue(schema.properties?.[name] ?? {}, root)]);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function startingRows(schema: JsonSchema, root: JsonSchema): unknown[] {
  const { items } = schema;
  return items ? Array.from({ length: schema.minItems ?? 0 }, () => startingValue(items, root)) : [];
}
