import type { Compilation, Names } from './compilation';
import { compileArgument } from './compile-expression';
import type { Evaluate } from './frame';
import { firstOf, propertyOf } from './property';
import type { CallExpression } from './syntax';

/** What is compiled, not called. */
export const BUILT_IN_NAMES = [
  'if',
  'unless',
  'each',
  'with',
  'lookup',
  'log',
  'partial',
  'block',
  'embedded',
];

/** {{lookup list @index}}, {{lookup request.headers 'X-Name'}} */
export function compileLookup(call: CallExpression, names: Names | null, compilation: Compilation): Evaluate {
  const [from, key, ...others] = call.args;
  if (!from || !key || others.length > 0) {
    compilation.report(call, 'lookup takes a value and the name of what is read from it');
    return () => undefined;
  }
  const value = compileArgument(from, 'lookup', names, compilation);
  const name = compileArgument(key, 'lookup', names, compilation);
  return (frame) => firstOf(propertyOf(value(frame), String(name(frame))));
}
