const MOST = 1_000;
const LONGEST_TEXT = 1_000;
const DEEPEST = 4;
/** Modules whose first argument says how much is made. */
const SIZED = new Set(['string', 'lorem', 'word']);
const SIZED_METHODS = new Set(['finance.accountNumber', 'finance.pin', 'helpers.arrayElements']);
const SIZE = /count|length|digits|precision|^dec$/i;
/** They run templates, patterns or functions of their own. */
const BARRED = new Set([
  'helpers.fake',
  'helpers.mustache',
  'helpers.fromRegExp',
  'helpers.multiple',
  'helpers.uniqueArray',
]);

/** Why faker should not be asked that: it would work for too long. Null when it may. */
export function excessIn(path: string, args: readonly unknown[]): string | null {
  if (BARRED.has(path)) return `"${path}" is not available here.`;
  const [module = ''] = path.split('.');
  const isSized = SIZED.has(module) || SIZED_METHODS.has(path);
  const takesText = path === 'string.fromCharacters';
  for (const [index, value] of args.entries()) {
    if (SIZED.has(module) && index === 0 && typeof value === 'string' && !takesText) {
      return `"${path}" needs a number, not ${JSON.stringify(value.slice(0, 50))}.`;
    }
    const excess = excessOf(value, '', isSized, 0);
    if (excess) return excess;
  }
  return null;
}

function excessOf(value: unknown, key: string, isSized: boolean, depth: number): string | null {
  if (depth > DEEPEST) return 'The arguments are nested too deep.';
  if (key === 'pattern') return 'A `pattern` is not available here: use the keyword of the schema.';
  const isSize = SIZE.test(key) || (isSized && (key === '' || key === 'min' || key === 'max'));
  if (typeof value === 'number') return isSize && Math.abs(value) > MOST ? `At most ${MOST} at once.` : null;
  if (typeof value === 'string') {
    if (SIZE.test(key)) return `\`${key}\` needs a number.`;
    return value.length > LONGEST_TEXT ? `A text has at most ${LONGEST_TEXT} letters.` : null;
  }
  if (Array.isArray(value)) return firstOf(value, (item) => excessOf(item, 'item', false, depth + 1));
  if (typeof value !== 'object' || value === null) return null;
  const isRange = isSized || SIZE.test(key);
  return firstOf(Object.entries(value), ([name, part]) => excessOf(part, name, isRange, depth + 1));
}

function firstOf<Item>(items: readonly Item[], look: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = look(item);
    if (found !== null) return found;
  }
  return null;
}
