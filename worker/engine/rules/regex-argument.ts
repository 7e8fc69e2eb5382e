import { compilePattern } from '../regex/compile-pattern';
import { type OperatorScope, stringArgument } from './operator';

export type LinearPattern = { test(text: string): boolean };

/** A dot also stands for a line break, as WireMock has it. */
export function compileRegex(argument: unknown, whole: boolean, scope: OperatorScope): LinearPattern | null {
  const source = stringArgument(argument, scope);
  if (source === null) return null;
  const ignoreCase = scope.options.ignore_case === true;
  const compiled = compilePattern(source, { dotAll: true, ignoreCase, whole });
  return compiled.ok ? compiled.pattern : scope.compilation.report(scope.pointer, compiled.reason);
}
