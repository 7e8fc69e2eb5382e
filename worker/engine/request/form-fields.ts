import { type FieldEntry, fieldsOf } from './fields';
import type { BodyView, Fields } from './request-view';

/** The text fields of either kind of form; null when the body is none. */
export function formFields(body: BodyView): Fields | null {
  if (body.form !== null) return body.form;
  const { parts } = body;
  if (parts === null) return null;
  const entries: FieldEntry[] = [];
  for (const { name, fileName, text } of parts) if (fileName === null) entries.push([name, text]);
  return fieldsOf(entries);
}

/** A form as one value: texts, and lists where a name came more than once. */
export function formValue(fields: Fields): Record<string, string | string[]> {
  const values = new Map<string, string | string[]>();
  for (const [name, value] of fields.entries()) {
    const before = values.get(name);
    if (before === undefined) values.set(name, value);
    else if (Array.isArray(before)) before.push(value);
    else values.set(name, [before, value]);
  }
  return Object.fromEntries(values);
}
