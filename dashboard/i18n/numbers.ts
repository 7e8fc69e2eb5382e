import { language } from './language';

/** The reader's own region of the language on screen, where the browser knows one. */
function locale(): string {
  const here = language();
  return navigator.languages.find((tag) => tag.toLowerCase().startsWith(here.toLowerCase())) ?? here;
}

const formats = new Map<string, unknown>();

/** Making a format costs a hundred times more than using it. */
export function kept<Format>(name: string, make: (locale: string) => Format): Format {
  const key = `${locale()} ${name}`;
  const known = formats.get(key);
  if (known !== undefined) return known as Format;
  const made = make(locale());
  formats.set(key, made);
  return made;
}

export function number(value: number): string {
  return kept('number', (at) => new Intl.NumberFormat(at)).format(value);
}

/** 12 400 as "12K". */
export function shortNumber(value: number): string {
  return kept('short', (at) => new Intl.NumberFormat(at, { notation: 'compact' })).format(value);
}

export function percent(share: number): string {
  const format = kept(
    'percent',
    (at) => new Intl.NumberFormat(at, { style: 'percent', maximumFractionDigits: 1 }),
  );
  return format.format(share);
}

export function list(items: readonly string[]): string {
  return kept('list', (at) => new Intl.ListFormat(at, { type: 'conjunction' })).format(items);
}

/** The form that the language has for this many; `#` stands for the number. */
export function plural(count: number, forms: { one: string; other: string }): string {
  const rule = kept('plural', (at) => new Intl.PluralRules(at)).select(count);
  return (rule === 'one' ? forms.one : forms.other).replace('#', number(count));
}
