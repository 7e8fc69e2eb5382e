import { kept } from '../../i18n/numbers';

/** With so many digits behind the point, be they zeros: what changes all the time keeps its width. */
export function decimals(value: number, digits: 1 | 2): string {
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return kept(`decimals ${digits}`, (at) => new Intl.NumberFormat(at, options)).format(value);
}
