import { bytesOfBase64 } from '../base64';
import { lifted, type OperatorTable, stringArgument } from './operator';

export const BYTES_OPERATORS: OperatorTable = {
  binary_equals: {
    reads: 'bytes',
    cost: 3,
    compile(argument, scope) {
      const text = stringArgument(argument, scope);
      const expected = text === null ? null : bytesOfBase64(text);
      if (expected === null) return scope.compilation.report(scope.pointer, 'This must be base64.');
      return lifted((value) => value instanceof Uint8Array && isSame(value, expected), scope);
    },
  },
};

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
