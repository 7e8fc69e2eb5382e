import { type RenderScope, SafeText } from './helper';
import { jsonText } from './json-text';
import { LazyNode } from './lazy-node';
import { RenderedDate } from './rendered-date';
import type { JsonPlace } from './syntax';

export type Print = (value: unknown, scope: RenderScope) => string;

const HTML = /[&<>"'`=]/;
const HTML_NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what JSON does not allow in a string.
const NOT_IN_JSON = /["\\\u0000-\u001f\ud800-\udfff]/;

/** How a mustache prints its value is decided once: by the dialect, its braces and where in the JSON it stands. */
export function printerFor(isHtml: boolean, place: JsonPlace | null): Print {
  const print = isHtml ? printHtml : printPlain;
  switch (place) {
    case null:
      return print;
    case 'string':
      return (value, scope) => inJsonString(print(value, scope));
    case 'value':
      return (value, scope) => (isNothing(value) || value === '' ? 'null' : printPlain(value, scope));
    case 'item':
      return (value, scope) => (isNothing(value) ? 'null' : printPlain(value, scope));
    case 'elsewhere':
      return printPlain;
  }
}

export function printPlain(value: unknown, scope: RenderScope): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null || value === undefined) return '';
  if (value instanceof SafeText) return value.text;
  if (value instanceof LazyNode) return value.printed() ?? jsonText(value, scope);
  if (value instanceof Date) return dateText(value);
  return typeof value === 'object' ? jsonText(value, scope) : String(value);
}

function printHtml(value: unknown, scope: RenderScope): string {
  const text = printPlain(value, scope);
  if (value instanceof SafeText || !HTML.test(text)) return text;
  return text.replace(/[&<>"'`=]/g, (char) => HTML_NAMES[char] ?? char);
}

function inJsonString(text: string): string {
  return NOT_IN_JSON.test(text) ? JSON.stringify(text).slice(1, -1) : text;
}

function dateText(date: Date): string {
  if (date instanceof RenderedDate) return date.toString();
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** JSON knows no number for infinity either. */
function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'number' && !Number.isFinite(value));
}
