import { compileCoercion } from '../contract/coercion';
import { isJsonObject } from '../json/json-object';
import { compileSchema } from '../schema/compile-schema';
import { lifted, type Matcher, type OperatorScope } from './operator';

export const DIALECTS = ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12'] as const;

/** Texts become what the schema asks for first, as in a contract. */
export function compileSchemaOperator(argument: unknown, scope: OperatorScope): Matcher | null {
  const { compilation, pointer, options, kind } = scope;
  if (!isJsonObject(argument) && typeof argument !== 'boolean')
    return compilation.report(pointer, 'This must be a JSON Schema: an object, true or false.');
  const dialect = DIALECTS.find((name) => name === options.dialect);
  if (dialect === undefined && options.dialect !== undefined)
    return compilation.reportUnknown(pointer, 'a dialect of JSON Schema', String(options.dialect), DIALECTS);
  const compiled = compileSchema(argument, dialect === undefined ? {} : { dialect });
  if (!compiled.ok) {
    for (const finding of compiled.findings)
      compilation.findings.push({ ...finding, pointer: `${pointer}${finding.pointer}` });
    return null;
  }
  const schema = compiled.value;
  if (kind === 'json') return lifted((value) => schema.test(value), scope);
  const coerce = compileCoercion(argument);
  return lifted((value) => schema.test(coerce([String(value)])), scope);
}
