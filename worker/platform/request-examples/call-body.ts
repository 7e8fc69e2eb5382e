import type { SampleJson } from '../../engine/request-code/sample-request';
import { isRecord, recordOf, textOf } from '../openapi-page/json-value';
import type { MediaType } from '../openapi-page/media-type';
import type { CallBody, CallField } from './described-call';
import { wellFormed } from './well-formed';

/** A longer one belongs into a file. */
const MOST_TEXT = 8_000;
const MOST_FIELDS = 40;
const DEEPEST = 32;

const FILE_ENDINGS = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['application/pdf', 'pdf'],
  ['text/csv', 'csv'],
]);

/** The first of the types that the operation takes. */
export function callBody([first]: readonly MediaType[]): CallBody | null {
  if (!first) return null;
  const type =
    wellFormed(first.type)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim() || 'application/octet-stream';
  const essence = type.toLowerCase();
  if (essence.startsWith('multipart/form-data')) return { kind: 'multipart', type, fields: fieldsOf(first) };
  if (essence.startsWith('application/x-www-form-urlencoded'))
    return { kind: 'form', type, fields: fieldsOf(first) };
  if (isJsonType(essence)) return jsonBody(type, first.example);
  if (typeof first.example !== 'string' || first.example.length > MOST_TEXT) return fileBody(type);
  return { kind: 'text', type, text: wellFormed(first.example) };
}

export function isJsonType(type: string): boolean {
  return /[/+]json\b/i.test(type);
}

function jsonBody(type: string, example: unknown): CallBody {
  const value = example === undefined ? {} : jsonOf(example, 0);
  return JSON.stringify(value).length > MOST_TEXT ? fileBody(type) : { kind: 'json', type, value };
}

function fileBody(type: string): CallBody {
  const ending = isJsonType(type) ? 'json' : endingOf(type);
  return { kind: 'file', type, file: `upload.${ending}` };
}

function endingOf(type: string): string {
  return FILE_ENDINGS.get(type.toLowerCase()) ?? 'bin';
}

function fieldsOf({ example, schema }: MediaType): CallField[] {
  const properties = recordOf(recordOf(schema).properties);
  const fields = Object.entries(recordOf(example)).map(([name, value]) => fieldOf(name, value, properties));
  return fields.slice(0, MOST_FIELDS);
}

function fieldOf(name: string, value: unknown, properties: Record<string, unknown>): CallField {
  const property = Object.hasOwn(properties, name) ? recordOf(properties[name]) : {};
  const isBinary = property.format === 'binary' || 'contentMediaType' in property;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const isLong = text.length > MOST_TEXT;
  const ending = endingOf(textOf(property.contentMediaType));
  return {
    name: wellFormed(name),
    value: isBinary || isLong ? '' : wellFormed(text),
    file: isBinary || isLong ? `upload.${ending}` : null,
  };
}

/** The document may hold anything that JSON can, and half of a character. */
function jsonOf(value: unknown, depth: number): SampleJson {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => jsonOf(item, depth + 1));
  if (!isRecord(value)) return null;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [wellFormed(key), jsonOf(item, depth + 1)]),
  );
}
