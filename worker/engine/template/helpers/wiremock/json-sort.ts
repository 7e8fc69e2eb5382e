import { isPlainRecord } from '../../../json/plain-record';
import { type HelperCall, HelperError } from '../../template-helper';
import { isNothing, textOf } from './arguments';
import { jsonPathOf } from './json-values';

/** Sorts the list in front of [*] by what is behind it: $.users[*].name. Changes `root`, which is the caller's own copy. */
export function sortedBy(call: HelperCall, root: unknown, source: string): unknown {
  const at = source.indexOf('[*]');
  if (at === -1) {
    throw new HelperError(`jsonSort: "${source}" has no [*]; write $[*].name or $.users[*].name`);
  }
  const list = jsonPathOf(call, source.slice(0, at) || '$').find(root)[0];
  if (!Array.isArray(list)) throw new HelperError(`jsonSort: there is no list at "${source.slice(0, at)}"`);
  const key = source.slice(at + 3) === '' ? null : jsonPathOf(call, `$${source.slice(at + 3)}`);
  call.scope.spend(list.length);
  const pairs = list.map((item) => ({ item, key: key ? key.find(item)[0] : item }));
  for (const { key: value } of pairs) {
    if (isPlainRecord(value) || Array.isArray(value))
      throw new HelperError('jsonSort: objects and lists have no order');
  }
  pairs.sort(
    ordered(
      oneOf(call, 'order', ['asc', 'desc']) === 'desc',
      oneOf(call, 'nulls', ['first', 'last']) === 'last',
    ),
  );
  list.splice(0, list.length, ...pairs.map(({ item }) => item));
  return root;
}

type Pair = { key: unknown };

function ordered(isDescending: boolean, areNullsLast: boolean): (a: Pair, b: Pair) => number {
  const sign = isDescending ? -1 : 1;
  return (a, b) => sign * compare(a.key, b.key, areNullsLast);
}

function compare(a: unknown, b: unknown, areNullsLast: boolean): number {
  if (isNothing(a) || isNothing(b)) {
    if (isNothing(a) && isNothing(b)) return 0;
    return isNothing(a) === areNullsLast ? 1 : -1;
  }
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function oneOf(call: HelperCall, name: string, choices: readonly [string, string]): string {
  const given = textOf(call, call.hash[name] ?? choices[0]);
  if (choices.includes(given)) return given;
  throw new HelperError(`jsonSort: ${name} is '${choices[0]}' or '${choices[1]}', not "${given}"`);
}
