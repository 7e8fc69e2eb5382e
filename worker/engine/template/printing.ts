import { jsonText } from './json-text';
import { LazyNode } from './lazy-node';
import { RenderedDate } from './rendered-date';
import type { JsonPlace } from './syntax';
import { type RenderScope, SafeText } from './template-helper';

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
const JSON_NUMBER = /^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?$/;
const MAY_BE_JSON = /^\s*[[{"\dtfn-]/;
/** What JSON has to write differently in a string, and little more. */
const NOT_IN_JSON = /["\\\p{Cc}\p{Cs}]/u;

/** How a mustache prints its value is decided once: by the dialect, its braces and where in the JSON it stands. */
export function printerFor(isHtml: boolean, isUnescaped: boolean, place: JsonPlace | null): Print {
  const print = !isHtml ? printPlain : isUnescaped ? printJoined : printHtml;
  switch (place) {
    case null:
      return print;
    case 'string':
      return (value, scope) => inJsonString(print(value, scope));
    case 'value':
      return (value, scope) => (isNothing(value) ? 'null' : asJsonValue(printPlain(value, scope), scope));
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

/** A list of plain values as Handlebars prints it: a,b. Of one with objects in it the JSON says more. */
function printJoined(value: unknown, scope: RenderScope): string {
  if (!Array.isArray(value) || !value.every(isPlain)) return printPlain(value, scope);
  scope.spend(1 + (value.length >> 3));
  return value.map((item) => printPlain(item, scope)).join(',');
}

function printHtml(value: unknown, scope: RenderScope): string {
  const text = printJoined(value, scope);
  if (value instanceof SafeText || !HTML.test(text)) return text;
  return text.replace(/[&<>"'`=]/g, (char) => HTML_NAMES[char] ?? char);
}

/** Text that is no JSON where a value stands would break the document: it is printed as a string then. */
function asJsonValue(text: string, scope: RenderScope): string {
  if (text === '') return 'null';
  if (JSON_NUMBER.test(text) || text === 'true' || text === 'false' || text === 'null') return text;
  return MAY_BE_JSON.test(text) && isJson(text, scope) ? text : JSON.stringify(text);
}

function isJson(text: string, scope: RenderScope): boolean {
  scope.spend(1 + (text.length >> 6));
  try {
    JSON.parse(text);
    return true;
  } catch {
    // Only whether it is JSON is asked.
    return false;
  }
}

function inJsonString(text: string): string {
  return NOT_IN_JSON.test(text) ? JSON.stringify(text).slice(1, -1) : text;
}

function dateText(date: Date): string {
  if (date instanceof RenderedDate) return date.toString();
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || value instanceof SafeText;
}

/** JSON knows no number for infinity either. */
function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'number' && !Number.isFinite(value));
}
