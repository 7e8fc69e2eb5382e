import { compileFilter } from '../../../engine/log-filter/compile-filter';
import type { Filter } from '../../../engine/log-filter/filter';
import { fieldErrors, reasonOf } from '../../../platform/field-errors';
import { logErrors } from './log-errors';

/** Refuses what cannot be read, with the place of each trouble. */
export function readFilter(q: string, now: number, pointer = '/q'): Filter {
  const compiled = compileFilter(q, { now, pointer });
  if (compiled.ok) return compiled.value;
  const errors = fieldErrors(compiled.findings, 'bad_filter');
  throw logErrors.bad_filter({ reason: reasonOf(errors) }, { errors });
}
