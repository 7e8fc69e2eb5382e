import { HelperError, type HelperTable, type RenderScope } from '../../template-helper';
import { numberOf, plainValue } from './plain-value';

const REPEATS_MOST = 100_000;

type Switch = { value: unknown; isFound: boolean };

/** The switches that are being rendered, innermost last: `case` and `default` have no other way to see them. */
const switches = new WeakMap<RenderScope, Switch[]>();

export const BLOCK_HELPERS: HelperTable = {
  repeat: ({ args, hash, scope, block, context }) => {
    if (!block) throw new HelperError('repeat is a block: {{#repeat 3}}...{{/repeat}}');
    const total = repeatCount(args.map(numberOf), scope);
    const hasCommas = plainValue(hash.comma) !== false;
    let text = '';
    for (let index = 0; index < total; index++) {
      scope.spend(1);
      const isLast = index === total - 1;
      const body = block.body(context, { index, total, first: index === 0, last: isLast });
      text += hasCommas ? `${separated(body, isLast)}\n` : body;
    }
    return text;
  },
  switch: ({ args, scope, block, context }) => {
    if (!block)
      throw new HelperError('switch is a block: {{#switch value}}{{#case 1}}...{{/case}}{{/switch}}');
    const around = switches.get(scope) ?? [];
    switches.set(scope, around);
    around.push({ value: plainValue(args[0]), isFound: false });
    try {
      return block.body(context);
    } finally {
      around.pop();
    }
  },
  case: ({ args, scope, block, context }) => {
    const current = switches.get(scope)?.at(-1);
    if (!current || current.isFound || plainValue(args[0]) !== current.value) return '';
    current.isFound = true;
    return block?.body(context) ?? '';
  },
  default: ({ scope, block, context }) => {
    const current = switches.get(scope)?.at(-1);
    return current?.isFound ? '' : (block?.body(context) ?? '');
  },
};

function repeatCount([first, second]: readonly (number | null)[], scope: RenderScope): number {
  if (first === undefined || first === null) throw new HelperError('repeat needs a number: {{#repeat 3}}');
  const count = second === undefined || second === null ? first : scope.random.integer(first, second);
  if (count > REPEATS_MOST) throw new HelperError(`repeat goes on for at most ${REPEATS_MOST} times`);
  return Math.max(0, Math.ceil(count));
}

/** One comma between two bodies, whether the author wrote it or not; none behind the last. */
function separated(body: string, isLast: boolean): string {
  const text = body.trimEnd();
  if (isLast) return text.endsWith(',') ? text.slice(0, -1) : text;
  return text.endsWith(',') ? text : `${text},`;
}
