import { type HelperCall, HelperError } from '../../template-helper';
import { isNothing, lengthFrom, numberFrom, textOf } from './arguments';

type Shape = {
  prefix: string;
  suffix: string;
  groups: boolean;
  leastWhole: number;
  leastFraction: number;
  mostFraction: number;
  scale: number;
};

const PLAIN: Shape = {
  prefix: '',
  suffix: '',
  groups: true,
  leastWhole: 1,
  leastFraction: 0,
  mostFraction: 3,
  scale: 1,
};

const STYLES: Readonly<Record<string, Shape>> = {
  integer: { ...PLAIN, mostFraction: 0 },
  percent: { ...PLAIN, mostFraction: 0, suffix: '%', scale: 100 },
  currency: { ...PLAIN, leastFraction: 2, mostFraction: 2, prefix: '$' },
};

/** As java.text.NumberFormat in English: integer, percent, currency, or a pattern such as #,##0.00 */
export function formatNumber(call: HelperCall): string {
  const [value, style] = call.args;
  if (isNothing(value)) return '';
  const number = numberFrom(call, value, 'the value');
  const shape = shapeOf(call, isNothing(style) ? '' : textOf(call, style));
  const fraction = Math.abs(number * shape.scale).toFixed(shape.mostFraction);
  const [whole = '0', digits = ''] = fraction.split('.');
  const kept = digits.replace(/0+$/, '').padEnd(shape.leastFraction, '0');
  const padded = whole.padStart(shape.leastWhole, '0');
  const text = (shape.groups ? grouped(padded, ',') : padded) + (kept === '' ? '' : `.${kept}`);
  const sign = number < 0 && /[1-9]/.test(text) ? '-' : '';
  return sign + shape.prefix + text + shape.suffix;
}

function shapeOf(call: HelperCall, style: string): Shape {
  const base = style === '' ? PLAIN : (Object.hasOwn(STYLES, style) && STYLES[style]) || patternShape(style);
  const { groupingUsed, minimumFractionDigits, maximumFractionDigits, minimumIntegerDigits } = call.hash;
  const digits = (value: unknown, name: string, otherwise: number) =>
    isNothing(value) ? otherwise : Math.min(20, lengthFrom(call, value, name));
  const leastFraction = digits(minimumFractionDigits, 'minimumFractionDigits', base.leastFraction);
  return {
    ...base,
    groups: isNothing(groupingUsed) ? base.groups : groupingUsed === true,
    leastWhole: digits(minimumIntegerDigits, 'minimumIntegerDigits', base.leastWhole),
    leastFraction,
    mostFraction: Math.max(
      leastFraction,
      digits(maximumFractionDigits, 'maximumFractionDigits', base.mostFraction),
    ),
  };
}

function patternShape(pattern: string): Shape {
  const found = /^([^#0,.]{0,20})([#0,]{0,60})(?:\.([#0]{0,20}))?([^#0,.]{0,20})$/.exec(pattern);
  if (!found || !/[#0]/.test(pattern)) {
    throw new HelperError(
      `numberFormat: "${pattern}" is not integer, percent, currency or a pattern such as #,##0.00`,
    );
  }
  const [, prefix = '', whole = '', fraction = '', suffix = ''] = found;
  return {
    prefix: prefix.replaceAll('¤', '$').replaceAll("'", ''),
    suffix: suffix.replaceAll('¤', '$').replaceAll("'", ''),
    groups: whole.includes(','),
    leastWhole: whole.replace(/[^0]/g, '').length,
    leastFraction: fraction.replace(/[^0]/g, '').length,
    mostFraction: fraction.length,
    scale: suffix.includes('%') ? 100 : 1,
  };
}

/** Between every three digits of the whole part. */
export function grouped(number: string, separator: string): string {
  const [whole = '', ...rest] = number.split('.');
  return [whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, separator), ...rest].join('.');
}
