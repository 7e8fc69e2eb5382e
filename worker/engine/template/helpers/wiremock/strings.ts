import { isTruthy } from '../../property';
import { type HelperCall, HelperError, type HelperTable } from '../../template-helper';
import { hasHash, inputText, isNothing, lengthFrom, textOf } from './arguments';
import { javaFormat } from './java-format';
import { formatNumber } from './number-format';

/** The string helpers that handlebars.java brings. */
export const STRING_HELPERS: HelperTable = {
  capitalizeFirst: (call) => upperFirst(inputText(call)),
  capitalize: (call) => {
    const text = inputText(call);
    const isFully = call.hash.fully === true || call.args.at(-1) === true;
    return (isFully ? text.toLowerCase() : text).replace(
      /(^|\s)(\S)/g,
      (_, space, first) => space + first.toUpperCase(),
    );
  },
  center: (call) => {
    const { text, missing, pad } = padding(call);
    const left = Math.floor(missing / 2);
    return pad.repeat(left) + text + pad.repeat(missing - left);
  },
  ljust: (call) => {
    const { text, missing, pad } = padding(call);
    return text + pad.repeat(missing);
  },
  rjust: (call) => {
    const { text, missing, pad } = padding(call);
    return pad.repeat(missing) + text;
  },
  cut: (call) => textOf(call, call.args[0]).replaceAll(textOf(call, call.args[1] ?? ' '), ''),
  replace: (call) => {
    const block = call.block;
    const [text, target, replacement] = block ? [block.body(), ...call.args] : call.args;
    return textOf(call, text).replaceAll(textOf(call, target), () => textOf(call, replacement));
  },
  defaultIfEmpty: (call) => call.args.find(isTruthy) ?? call.args.at(-1) ?? '',
  substring: (call) => {
    const text = textOf(call, call.args[0]);
    const start = lengthFrom(call, call.args[1], 'start');
    const end = isNothing(call.args[2]) ? text.length : lengthFrom(call, call.args[2], 'end');
    if (start > end) throw new HelperError(`substring: the end (${end}) is before the start (${start})`);
    return text.slice(start, end);
  },
  lower: (call) => inputText(call).toLowerCase(),
  upper: (call) => inputText(call).toUpperCase(),
  slugify: (call) =>
    inputText(call)
      .normalize('NFD')
      .replace(/[^\w\s-]/g, '')
      .trim()
      .toLowerCase()
      .replace(/[-\s]+/g, '-'),
  stringFormat: (call) => javaFormat(textOf(call, call.args[0]), call.args.slice(1), call),
  stripTags: (call) => inputText(call).replace(/<[^<>]*>/g, ''),
  abbreviate: (call) => {
    const text = textOf(call, call.args[0]);
    const width = lengthFrom(call, call.args[1] ?? call.hash.width, 'the width');
    if (width < 4) throw new HelperError(`abbreviate: the width is to be 4 or more, not ${width}`);
    return text.length <= width ? text : `${text.slice(0, width - 3)}...`;
  },
  wordWrap: (call) => wrapped(textOf(call, call.args[0]), lengthFrom(call, call.args[1], 'the width')),
  yesno: (call) => {
    const [value] = call.args;
    if (isNothing(value)) return call.hash.maybe ?? 'maybe';
    return isTruthy(value) ? (call.hash.yes ?? 'yes') : (call.hash.no ?? 'no');
  },
  numberFormat: (call) => formatNumber(call),
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function padding(call: HelperCall): { text: string; missing: number; pad: string } {
  const text = inputText(call);
  const given = hasHash(call, 'size') ? call.hash.size : call.args[call.block ? 0 : 1];
  const pad = textOf(call, call.hash.pad ?? call.args[call.block ? 1 : 2] ?? ' ').charAt(0) || ' ';
  return { text, missing: Math.max(0, lengthFrom(call, given, 'size') - text.length), pad };
}

/** Words are kept whole; a word that is longer than a line has a line of its own. */
function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
