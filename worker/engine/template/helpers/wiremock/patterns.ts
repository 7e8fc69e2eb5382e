import { compilePattern, type LinearPattern } from '../../../regex/compile-pattern';
import { type HelperCall, HelperError } from '../../template-helper';
import { shown } from './arguments';

/** `whole`: all of a text must fit, as Java's `matches` has it. */
export function patternOf(call: HelperCall, source: unknown, whole = false): LinearPattern {
  if (typeof source !== 'string') {
    throw new HelperError(`${call.name} needs a pattern in quotes, not ${shown(source)}`);
  }
  const compiled = compilePattern(source, { whole });
  if (compiled.ok) return compiled.pattern;
  throw new HelperError(`${call.name}: "${source}" is not a pattern that can be used: ${compiled.reason}`);
}
