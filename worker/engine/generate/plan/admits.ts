import { fitsNumber, type NumberDemand } from '../number/make-number';
import { lengthOf } from '../pattern/pattern-text';
import type { Form } from './form';
import { FRACTION, INTEGER, NUMBER, typeOf } from './json-type';

/** Whether a value fits the form; null when that takes a look at the schemas themselves. */
export function admits(form: Form, value: unknown): boolean | null {
  if (!isPossible(form, value)) return false;
  if (typeof value === 'object' && value !== null) return null;
  if (form.isUncertain || form.notValues.includes(value)) return null;
  if (typeof value === 'string' && form.patterns.length + form.notPatterns.length + form.formats.length > 0)
    return null;
  return form.values === null || form.values.includes(value);
}

export function numberDemand(form: Form): NumberDemand {
  const types = form.types & NUMBER;
  const kind = types === INTEGER ? 'integer' : types === FRACTION ? 'fraction' : 'number';
  return { range: form.range, steps: form.steps, notSteps: form.notSteps, kind };
}

/** What can be said of a listed value without looking inside of it. */
export function isPossible(form: Form, value: unknown): boolean {
  if (!(typeOf(value) & form.types)) return false;
  if (typeof value === 'number') return fitsNumber(numberDemand(form), value);
  if (typeof value === 'string') {
    const length = lengthOf(value);
    return length >= form.minLength && length <= form.maxLength;
  }
  if (Array.isArray(value)) return value.length >= form.minItems && value.length <= form.maxItems;
  if (typeof value !== 'object' || value === null) return true;
  return (
    [...form.required].every((name) => Object.hasOwn(value, name)) &&
    ![...form.absent].some((name) => Object.hasOwn(value, name))
  );
}
