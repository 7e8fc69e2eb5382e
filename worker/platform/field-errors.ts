import type { Finding } from '../engine/finding';
import type { FieldError } from './errors';

/** What is wrong with an input, as its sender is told. `place` is where the checked document stands in the input. */
export function fieldErrors(findings: readonly Finding[], code: string, place = ''): FieldError[] {
  return findings.map(({ pointer, message, ...where }) => ({
    pointer: place + pointer,
    code,
    detail: message,
    ...where,
  }));
}

/** All of it in one sentence after the other. */
export function reasonOf(errors: readonly FieldError[]): string {
  return errors.map(({ detail }) => detail).join(' ');
}
