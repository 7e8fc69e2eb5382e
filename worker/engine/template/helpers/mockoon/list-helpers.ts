import { isPlainRecord } from '../../../json/plain-record';
import { jsonText } from '../../json-text';
import { type HelperTable, type RenderScope, SafeText } from '../../template-helper';
import { joinTexts, printedValue } from './bounded-text';
import { isAnyTrue } from './condition';
import { listOf, numberOf, plainValue, textOf } from './plain-value';

export const LIST_HELPERS: HelperTable = {
  array: ({ args }) => args.map(plainValue),
  concat: ({ args, scope }) => {
    const values = args.map(plainValue);
    if (Array.isArray(values[0])) return values.flat();
    return joinTexts(
      values.map((value) => printedValue(value, scope)),
      '',
      scope,
    );
  },
  join: ({ args, scope }) => {
    const list = listOf(args[0]);
    if (!list) return plainValue(args[0]);
    const separator = plainValue(args[1]);
    const texts = list.map((item) => printedValue(item, scope));
    return joinTexts(texts, typeof separator === 'string' ? separator : ', ', scope);
  },
  slice: ({ args }) => {
    const list = listOf(args[0]);
    return list ? list.slice(numberOf(args[1]) ?? 0, numberOf(args[2]) ?? undefined) : '';
  },
  reverse: ({ args }) => {
    const list = listOf(args[0]);
    return list ? [...list].reverse() : '';
  },
  len: ({ args }) => {
    const value = plainValue(args[0]);
    return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
  },
  sort: ({ args, scope }) => {
    const list = listOf(args[0]);
    if (!list) return '';
    if (list.length === 0 || typeof list[0] === 'object') return list;
    return sorted(list, (item) => item, args[1], scope);
  },
  sortBy: ({ args, scope }) => {
    const list = listOf(args[0]);
    if (!list) return '';
    const key = textOf(args[1]) ?? '';
    const first = list[0];
    if (!isPlainRecord(first) || !Object.hasOwn(first, key)) return list;
    return sorted(
      list,
      (item) => (isPlainRecord(item) && Object.hasOwn(item, key) ? item[key] : undefined),
      args[2],
      scope,
    );
  },
  filter: ({ args, scope }) => {
    const [list, ...conditions] = args.map(plainValue);
    if (!Array.isArray(list)) return '';
    if (conditions.length === 0) return list;
    return list.filter((item) => {
      return isAnyTrue(item, conditions, scope);
    });
  },
  find: ({ args, scope }) => {
    const [list, ...conditions] = args.map(plainValue);
    if (!Array.isArray(list)) return '';
    return list.find((item) => {
      return isAnyTrue(item, conditions, scope);
    });
  },
  oneOf: ({ args, scope }) => {
    const list = listOf(args[0]);
    const items = list ?? args.map(plainValue);
    if (items.length === 0) return '';
    const picked = items[scope.random.integer(0, items.length - 1)];
    return list && plainValue(args[1]) === true ? new SafeText(jsonText(picked, scope)) : picked;
  },
  someOf: ({ args, scope }) => {
    const list = listOf(args[0]);
    if (!list) return '';
    scope.spend(list.length >> 2);
    const low = Math.max(0, numberOf(args[1]) ?? 1);
    const count = scope.random.integer(low, Math.max(low, numberOf(args[2]) ?? list.length));
    const picked = shuffled(list, scope).slice(0, count);
    return plainValue(args[3]) === true ? jsonText(picked, scope) : picked;
  },
};

/** By what the first item is: texts by their characters, anything else as numbers. */
function sorted(
  list: readonly unknown[],
  keyOf: (item: unknown) => unknown,
  order: unknown,
  scope: RenderScope,
): unknown[] {
  scope.spend(list.length);
  const isText = typeof keyOf(list[0]) === 'string';
  const made = [...list].sort((left, right) => {
    const a = keyOf(left);
    const b = keyOf(right);
    return isText ? compareTexts(String(a ?? ''), String(b ?? '')) : (numberOf(a) ?? 0) - (numberOf(b) ?? 0);
  });
  return textOf(order)?.toLowerCase() === 'desc' ? made.reverse() : made;
}

/** As dictionaries order them, the same on every machine. */
const dictionary = new Intl.Collator('en');

function compareTexts(a: string, b: string): number {
  return dictionary.compare(a, b);
}

function shuffled(list: readonly unknown[], scope: RenderScope): unknown[] {
  const made = [...list];
  for (let index = made.length - 1; index > 0; index--) {
    const other = scope.random.integer(0, index);
    [made[index], made[other]] = [made[other], made[index]];
  }
  return made;
}
