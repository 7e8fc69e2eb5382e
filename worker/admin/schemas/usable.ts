import type { Compiled } from '../../engine/finding';
import { fieldErrors, reasonOf } from '../../platform/field-errors';
import { schemaErrors } from './errors';

/** What a schema was compiled to; one that is broken is refused, with the places of what is wrong. */
export function usable<Value>(compiled: Compiled<Value>): Value {
  if (compiled.ok) return compiled.value;
  const errors = fieldErrors(compiled.findings, 'not_usable', '/schema');
  throw schemaErrors.not_usable({ reason: reasonOf(errors) }, { errors });
}
