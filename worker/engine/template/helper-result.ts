import type { SourcePosition } from './source-position';
import { TemplateError } from './template-error';
import { HelperError, type RenderScope } from './template-helper';
import { VALUE_MOST } from './template-limits';

const FREE_LENGTH = 1024;

/** Large values cost steps, so that a loop over them ends. */
export function checkedResult(value: unknown, scope: RenderScope): unknown {
  if (typeof value !== 'string' && !Array.isArray(value)) return value;
  if (value.length <= FREE_LENGTH) return value;
  if (value.length > VALUE_MOST)
    throw new TemplateError(`it makes more than ${VALUE_MOST} characters or items`);
  scope.spend(value.length >> 8);
  return value;
}

/** What a helper threw, with the place of the call. What is not the template's mistake passes through as it is. */
export function locatedError(error: unknown, helper: string, position: () => SourcePosition): unknown {
  if (error instanceof TemplateError) {
    return error.position ? error : new TemplateError(withName(error.message, helper), position());
  }
  if (error instanceof HelperError) return new TemplateError(withName(error.message, helper), position());
  // The runtime's own limits: of the stack, of a text, of a list.
  if (error instanceof RangeError) {
    return new TemplateError(withName('it does more than the runtime allows', helper), position());
  }
  return error;
}

function withName(message: string, helper: string): string {
  return helper === 'call' || message.startsWith(helper) ? message : `${helper}: ${message}`;
}
