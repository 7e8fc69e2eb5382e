import type { Compiled } from '../finding';
import { shownValue } from '../json/shown-value';
import type { RequestView } from '../request/request-view';
import { bodyValue } from './body-value';
import type { BodyDocument, ContractPart, FailedPart } from './contract';
import { defaultAnswer, failure, missing, type PartName, schemaFailures } from './failed-part';
import { compilePartSchema, type PartSchema } from './part-schema';

export function compileBodyPart(document: BodyDocument): Compiled<ContractPart> {
  const of: PartName = { part: 'body', name: 'body', default: defaultAnswer(document) };
  if (document.schema === null) return { ok: true, value: bodyPart(of, document.required, null) };
  const compiled = compilePartSchema(document.schema, '/body/schema');
  if (!compiled.ok) return compiled;
  return { ok: true, value: bodyPart(of, document.required, compiled.value) };
}

function bodyPart(of: PartName, isRequired: boolean, schema: PartSchema | null): ContractPart {
  const isMet = (view: RequestView) => {
    if (view.body.bytes.length === 0) return !isRequired;
    if (schema === null) return true;
    const read = bodyValue(view, schema.coercer, schema.schema);
    return read.ok && schema.test(read.value);
  };
  return {
    title: 'body',
    isMet,
    failures: (view) => (view.body.bytes.length === 0 ? [missing(of)] : bodyFailures(of, view, schema)),
    check(view) {
      const ok = isMet(view);
      const expected = schema === null ? 'anything' : shownValue(schema.schema);
      const { bytes, mediaType } = view.body;
      const came = bytes.length === 0 ? 'absent' : `${bytes.length} bytes of ${mediaType || 'no type'}`;
      const troubles = ok || bytes.length === 0 ? [] : bodyFailures(of, view, schema);
      return {
        part: 'body',
        ok,
        expected: `${isRequired ? 'required' : 'optional'}, ${expected}`,
        actual: [came, ...troubles.slice(0, 3).map(({ pointer, message }) => `${pointer}: ${message}`)].join(
          '; ',
        ),
      };
    },
  };
}

function bodyFailures(of: PartName, view: RequestView, schema: PartSchema | null): FailedPart[] {
  if (schema === null) return [];
  const read = bodyValue(view, schema.coercer, schema.schema);
  if (!read.ok) return [failure(of, read.message, read.expected, read.actual)];
  return schemaFailures(of, schema.validate(read.value));
}
