import { LazyNode } from '../../lazy-node';
import { type HelperCall, HelperError, type HelperTable } from '../../template-helper';
import { hasHash, isNothing, lengthFrom, listFrom, shown, textOf, wholeFrom } from './arguments';

export const LIST_HELPERS: HelperTable = {
  array: (call) => [...call.args],
  range: (call) => {
    const from = wholeFrom(call, call.args[0], 'the first number');
    const to = wholeFrom(call, call.args[1], 'the last number');
    const length = lengthFrom(call, Math.abs(to - from) + 1, 'the number of numbers');
    const step = to < from ? -1 : 1;
    return Array.from({ length }, (_, index) => from + index * step);
  },
  size: (call) => sizeOf(call, call.args[0]),
  arrayAdd: (call) => {
    const [given, item] = call.args;
    if (call.args.length < 2) throw new HelperError('arrayAdd needs a list and what is added to it');
    const list = isNothing(given) ? [] : [...listFrom(call, given, 'the first argument')];
    call.scope.spend(list.length >> 4);
    list.splice(positionIn(call, list.length, list.length), 0, item);
    return list;
  },
  arrayRemove: (call) => {
    const list = [...listFrom(call, call.args[0] ?? [], 'the first argument')];
    call.scope.spend(list.length >> 4);
    list.splice(positionIn(call, list.length - 1, list.length - 1), 1);
    return list;
  },
  arrayJoin: (call) => {
    const [separator, given] = call.args;
    if (typeof separator !== 'string')
      throw new HelperError("arrayJoin begins with the separator: arrayJoin ',' list");
    const list = listFrom(call, given, 'the second argument');
    if (list.length === 0) return '';
    call.scope.spend(list.length >> 2);
    const { block } = call;
    const last = list.length - 1;
    const items = list.map((item, index) =>
      block
        ? block.body(item, { index, first: index === 0, last: index === last }, [item])
        : textOf(call, item),
    );
    return textOf(call, call.hash.prefix) + items.join(separator) + textOf(call, call.hash.suffix);
  },
  join: (call) => joined(call),
};

/** Of handlebars.java: join list ', ' and join 'a' 'b' ', '. */
function joined(call: HelperCall): string {
  const [first, second] = call.args;
  const items = Array.isArray(first) ? first : call.args.slice(0, -1);
  const separator = Array.isArray(first) ? (second ?? ', ') : (call.args.at(-1) ?? '');
  if (items.length === 0 && !Array.isArray(first)) throw new HelperError('join needs a list and a separator');
  call.scope.spend(items.length >> 2);
  const text = items.map((item) => textOf(call, item)).join(textOf(call, separator));
  return textOf(call, call.hash.prefix) + text + textOf(call, call.hash.suffix);
}

function sizeOf(call: HelperCall, value: unknown): number {
  if (isNothing(value)) return 0;
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  if (value instanceof LazyNode) return Object.keys(value.toJSON() ?? {}).length;
  if (typeof value === 'object') return Object.keys(value).length;
  throw new HelperError(`${call.name}: ${shown(value)} has no size; a text, a list and an object have one`);
}

function positionIn(call: HelperCall, most: number, otherwise: number): number {
  if (!hasHash(call, 'position')) return otherwise;
  const { position } = call.hash;
  if (position === 'start') return 0;
  if (position === 'end') return otherwise;
  const index = wholeFrom(call, position, 'position');
  if (index >= 0 && index <= most) return index;
  throw new HelperError(
    `${call.name}: position ${index} is outside of the list; it is 'start', 'end' or from 0 to ${most}`,
  );
}
