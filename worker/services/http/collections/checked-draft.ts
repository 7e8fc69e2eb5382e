import { readFieldPath, valueAt } from '../../../engine/collections/field-path';
import type { Compiled } from '../../../engine/finding';
import { compileGenerator } from '../../../engine/generate/compile-generator';
import { compileSchema, type SchemaValidator } from '../../../engine/schema/compile-schema';
import type { FieldError } from '../../../platform/errors';
import type { CollectionDraft } from './documents';
import { collectionErrors } from './errors';

const MOST_SHOWN = 20;

/** Refuses a collection whose parts contradict each other. */
export function checkDraft(draft: CollectionDraft): void {
  const schema = draft.schema === null ? null : compileSchema(draft.schema);
  const errors = [...schemaErrors(schema), ...seedErrors(draft, schema), ...relationErrors(draft)];
  if (errors.length > 0)
    throw collectionErrors.invalid({ count: errors.length }, { errors: errors.slice(0, MOST_SHOWN) });
}

type Checked = Compiled<SchemaValidator> | null;

function schemaErrors(schema: Checked): FieldError[] {
  if (schema === null || schema.ok) return [];
  return schema.findings.map(({ pointer, message, suggestion }) => ({
    pointer: `/schema${pointer}`,
    code: 'schema',
    detail: suggestion === undefined ? message : `${message} ${suggestion}`,
  }));
}

function seedErrors(draft: CollectionDraft, schema: Checked): FieldError[] {
  const { seed, singular } = draft;
  if ('count' in seed) {
    if (draft.schema !== null) return schema?.ok ? generationErrors(draft.schema) : [];
    if (seed.count === 0) return [];
    return [{ pointer: '/seed/count', code: 'no_schema', detail: 'Items are made from a schema: set one.' }];
  }
  if (singular && seed.rows.length > 1)
    return [{ pointer: '/seed/rows', code: 'singular', detail: 'A singular collection has one row.' }];
  return [...takenErrors(draft, seed.rows), ...rowErrors(seed.rows, schema)];
}

function generationErrors(schema: unknown): FieldError[] {
  const generator = compileGenerator(schema);
  if (generator.ok) return [];
  return generator.findings.map(({ pointer, message }) => ({
    pointer: `/schema${pointer}`,
    code: 'cannot_generate',
    detail: message,
  }));
}

function takenErrors(
  { id_field, unique_keys, singular }: CollectionDraft,
  rows: readonly unknown[],
): FieldError[] {
  const keys = [...(singular ? [] : [[id_field]]), ...unique_keys];
  return keys.flatMap((key) => {
    const seen = new Map<string, number>();
    return rows.flatMap((row, index) => {
      const values = key.map((field) => valueAt(row, readFieldPath(field) ?? []));
      if (values.some((value) => value === undefined || value === null)) return [];
      const text = JSON.stringify(key[0] === id_field && key.length === 1 ? String(values[0]) : values);
      const other = seen.get(text);
      seen.set(text, other ?? index);
      if (other === undefined) return [];
      const detail = `It has the same ${key.join(' and ')} as row ${other}.`;
      return [{ pointer: `/seed/rows/${index}`, code: 'taken', detail }];
    });
  });
}

function rowErrors(rows: readonly unknown[], schema: Checked): FieldError[] {
  if (!schema?.ok) return [];
  const { value: validator } = schema;
  return rows.flatMap((row, index) =>
    validator.validate(row).map(({ pointer, message }) => ({
      pointer: `/seed/rows/${index}${pointer}`,
      code: 'schema',
      detail: message,
    })),
  );
}

function relationErrors({ relations }: CollectionDraft): FieldError[] {
  const names = relations.map(({ name }) => name);
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [{ pointer: `/relations/${index}/name`, code: 'taken', detail: `"${name}" comes twice.` }],
  );
}
