import { HelperError, type HelperTable, type RenderScope } from '../../template-helper';
import { joinTexts } from './bounded-text';
import { numberOf, plainValue, textOf } from './plain-value';

const PADDED_MOST = 100_000;

export const TEXT_HELPERS: HelperTable = {
  newline: () => '\n',
  lowercase: ({ args }) => (textOf(args[0]) ?? '').toLowerCase(),
  uppercase: ({ args }) => (textOf(args[0]) ?? '').toUpperCase(),
  split: ({ args }) => {
    const text = plainValue(args[0]);
    const separator = plainValue(args[1]);
    if (typeof text !== 'string' || text === '') return '';
    return text.split(typeof separator === 'string' && separator !== '' ? separator : ' ');
  },
  substr: ({ args }) => {
    const text = textOf(args[0]) ?? '';
    const from = Math.trunc(numberOf(args[1]) ?? 0);
    const start = from < 0 ? Math.max(0, text.length + from) : from;
    const length = numberOf(args[2]);
    return length === null ? text.slice(start) : text.slice(start, start + Math.max(0, length));
  },
  includes: ({ args }) => {
    const within = plainValue(args[0]);
    if (Array.isArray(within)) return within.includes(plainValue(args[1]));
    return (textOf(within) ?? '').includes(textOf(args[1]) ?? '');
  },
  indexOf: ({ args }) =>
    (textOf(args[0]) ?? '').indexOf(textOf(args[1]) ?? '', numberOf(args[2]) ?? undefined),
  replace: ({ args }) => {
    const [text, search, replacement] = args.map(textOf);
    if (isMissing(text) || isMissing(search) || isMissing(replacement)) return '';
    return search === '' ? text : text.replace(search, () => replacement);
  },
  replaceAll: ({ args, scope }) => {
    const [text, search, replacement] = args.map(textOf);
    if (isMissing(text) || isMissing(search) || isMissing(replacement)) return '';
    if (search === '') return text;
    return joinTexts(text.split(search), replacement, scope);
  },
  padStart: ({ args, scope }) => {
    const [text, length, sign] = paddingOf(args, scope);
    return text.padStart(length, sign);
  },
  padEnd: ({ args, scope }) => {
    const [text, length, sign] = paddingOf(args, scope);
    return text.padEnd(length, sign);
  },
};

function isMissing(text: string | null | undefined): text is null | undefined {
  return text === null || text === undefined;
}

function paddingOf(
  args: readonly unknown[],
  scope: RenderScope,
): [text: string, length: number, sign: string] {
  const length = numberOf(args[1]) ?? 0;
  if (length > PADDED_MOST) throw new HelperError(`a text is padded to at most ${PADDED_MOST} characters`);
  scope.spend(Math.max(0, length) >> 6);
  const sign = textOf(args[2]);
  return [textOf(args[0]) ?? '', length, sign === null || sign === '' ? ' ' : sign];
}
