import { compileSchema, type SchemaValidator } from '../../schema/compile-schema';

const compiled = new WeakMap<object, SchemaValidator | null>();

/** Null for a schema that cannot be used. An endpoint hands out the same object for each of its answers. */
export function validatorOf(schema: object): SchemaValidator | null {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const made = compileSchema(schema);
  const validator = made.ok ? made.value : null;
  compiled.set(schema, validator);
  return validator;
}
