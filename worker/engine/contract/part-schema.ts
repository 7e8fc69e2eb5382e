import type { Compiled, Finding } from '../finding';
import { compileSchema } from '../schema/compile-schema';
import type { SchemaError } from '../schema/schema-error';
import { Coercer } from './coercion';

/** A schema with what it takes to make its values of texts. */
export type PartSchema = {
  coercer: Coercer;
  schema: unknown;
  test(value: unknown): boolean;
  validate(value: unknown): readonly SchemaError[];
};

export function compilePartSchema(schema: unknown, pointer: string): Compiled<PartSchema> {
  const compiled = compileSchema(schema);
  if (!compiled.ok) {
    const findings = compiled.findings.map(
      (finding): Finding => ({ ...finding, pointer: `${pointer}${finding.pointer}` }),
    );
    return { ok: false, findings };
  }
  const { value } = compiled;
  return {
    ok: true,
    value: {
      coercer: new Coercer(schema),
      schema,
      test: (tested) => value.test(tested),
      validate: (tested) => value.validate(tested),
    },
  };
}
