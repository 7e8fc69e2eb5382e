import type { Reader } from './element-fields';
import { malformedXml, type XmlElement } from './xml-element';

const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T[\d:.]{5,18}(?:Z|[+-]\d\d:?\d\d)?)?$/;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/;

/** Every character counts, as in a key. */
export function rawText(element: XmlElement): string {
  if (element.children.length > 0) throw malformedXml();
  return element.text;
}

export function text(element: XmlElement): string {
  return rawText(element).trim();
}

export function filledText(element: XmlElement): string {
  const value = text(element);
  if (value === '') throw malformedXml();
  return value;
}

export function integer(element: XmlElement): number {
  const value = text(element);
  if (!/^[+-]?\d{1,15}$/.test(value)) throw malformedXml();
  return Number(value);
}

export function bool(element: XmlElement): boolean {
  const value = text(element).toLowerCase();
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  throw malformedXml();
}

/** Epoch milliseconds. */
export function instant(element: XmlElement): number {
  const value = text(element);
  const isDate = ISO_DATE.test(value) || HTTP_DATE.test(value);
  const parsed = isDate ? Date.parse(isZoned(value) ? value : `${value}Z`) : Number.NaN;
  if (Number.isNaN(parsed)) throw malformedXml();
  return parsed;
}

/** A time without a zone is in UTC, not in that of the machine; a bare date is so by itself. */
function isZoned(value: string): boolean {
  return !value.includes('T') || /(?:Z|GMT|[+-]\d\d:?\d\d)$/.test(value);
}

export function word<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return (element) => {
    const value = text(element);
    const found = words.find((each) => each === value);
    if (found === undefined) throw malformedXml();
    return found;
  };
}
