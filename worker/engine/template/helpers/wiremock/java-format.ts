import { type HelperCall, HelperError } from '../../template-helper';
import { lengthFrom, numberFrom, textOf } from './arguments';
import { grouped } from './number-format';

const PART = /%(?:(\d{1,3})\$)?([-#+ 0,(]{0,6})(\d{1,6})?(?:\.(\d{1,6}))?([a-zA-Z%])/g;

/** What String.format does with %s %d %f %x %o %e %c %b %n and %%, with width, precision and flags. */
export function javaFormat(pattern: string, args: readonly unknown[], call: HelperCall): string {
  let next = 0;
  return pattern.replace(PART, (whole, position, flags: string, width, precision, kind: string) => {
    if (kind === '%') return '%';
    if (kind === 'n') return '\n';
    const index = position ? Number(position) - 1 : next++;
    if (index >= args.length) throw new HelperError(`stringFormat: there is no value for "${whole}"`);
    const digits = precision === undefined ? undefined : lengthFrom(call, precision, 'the precision');
    const text = formatted(kind, args[index], digits, flags, call);
    const size = width === undefined ? 0 : lengthFrom(call, width, 'the width');
    if (flags.includes('-')) return text.padEnd(size);
    const sign = /^[+-]/.exec(text)?.[0] ?? '';
    if (!flags.includes('0') || !/[dfxeo]/i.test(kind)) return text.padStart(size);
    return sign + text.slice(sign.length).padStart(size - sign.length, '0');
  });
}

function formatted(
  kind: string,
  value: unknown,
  digits: number | undefined,
  flags: string,
  call: HelperCall,
): string {
  const text = lowerFormatted(kind.toLowerCase(), value, digits, flags, call);
  return kind === kind.toUpperCase() ? text.toUpperCase() : text;
}

function lowerFormatted(
  kind: string,
  value: unknown,
  digits: number | undefined,
  flags: string,
  call: HelperCall,
): string {
  const number = () => numberFrom(call, value, `the value for %${kind}`);
  const signed = (text: string) => (flags.includes('+') && !text.startsWith('-') ? `+${text}` : text);
  const inGroups = (text: string) => (flags.includes(',') ? grouped(text, ',') : text);
  switch (kind) {
    case 's':
      return textOf(call, value ?? 'null').slice(0, digits);
    case 'b':
      return String(value === true || (typeof value !== 'boolean' && value !== null && value !== undefined));
    case 'c':
      return typeof value === 'number' ? String.fromCharCode(value) : textOf(call, value).charAt(0);
    case 'd':
      return signed(inGroups(String(Math.trunc(number()))));
    case 'f':
      return signed(inGroups(number().toFixed(Math.min(digits ?? 6, 100))));
    case 'e':
      return signed(
        number()
          .toExponential(Math.min(digits ?? 6, 100))
          .replace(/e([+-])(\d)$/, 'e$10$2'),
      );
    case 'x':
      return (Math.trunc(number()) >>> 0).toString(16);
    case 'o':
      return (Math.trunc(number()) >>> 0).toString(8);
    default:
      throw new HelperError(`stringFormat: %${kind} is not known; there are %s %d %f %e %x %o %c %b`);
  }
}
