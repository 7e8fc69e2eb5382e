import { compileFilter } from '../../../engine/log-filter/compile-filter';
import type { Filter } from '../../../engine/log-filter/filter';
import { logErrors } from './log-errors';

/** Refuses what cannot be read, with the place of each trouble. */
export function readFilter(q: string, now: number, pointer = '/q'): Filter {
  const compiled = compileFilter(q, { now, pointer });
  if (compiled.ok) return compiled.value;
  const errors = compiled.findings.map(({ message, ...finding }) => ({
    ...finding,
    code: 'bad_filter',
    detail: message,
  }));
  throw logErrors.bad_filter({ reason: errors.map(({ detail }) => detail).join(' ') }, { errors });
}
