import { bytesOfBase64 } from '../../../../engine/base64';
import { fieldError } from '../vision-error';

/** A message of Google's as JSON carries it, each field by the name that it has in JSON. */
export type Fields = ReadonlyMap<string, Field>;

/** `path` as Google's errors write it: "requests[0].image.content". */
export type Field = { value: unknown; path: string };

const SHOWN_AT_MOST = 100;

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Reads a message with exactly these fields, in either of the spellings that Google takes; null is as good as absent. */
export function readMessage(type: string, { value, path }: Field, names: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongType({ value, path }, `type.googleapis.com/google.cloud.vision.v1.${type}`);
  }
  const fields = new Map<string, Field>();
  for (const [sent, inner] of Object.entries(value)) {
    const name = names.find((one) => sent === one || sent === snakeCase(one));
    if (name === undefined) throw unknownName(sent, path);
    if (inner === null) continue;
    const own = snakeCase(name);
    fields.set(name, { value: inner, path: path === '' ? own : `${path}.${own}` });
  }
  return fields;
}

/** One value alone is a list of it, too. */
export function readList(field: Field | undefined): Field[] {
  if (!field) return [];
  const values: unknown[] = Array.isArray(field.value) ? field.value : [field.value];
  return values.map((value, index) => ({ value, path: `${field.path}[${index}]` }));
}

export function readText(field: Field | undefined): string {
  if (!field) return '';
  if (typeof field.value === 'string') return field.value;
  throw wrongType(field, 'TYPE_STRING');
}

export function readBytes(field: Field | undefined): Uint8Array | null {
  if (!field) return null;
  if (typeof field.value !== 'string') throw wrongType(field, 'TYPE_BYTES');
  if (field.value === '') return null;
  const bytes = bytesOfBase64(field.value);
  if (bytes) return bytes;
  const sentence = `Invalid value at '${field.path}' (TYPE_BYTES), Base64 decoding failed for ${shown(field.value)}`;
  throw fieldError(field.path, sentence);
}

/** Numbers may come as texts. */
export function readNumber(field: Field | undefined, type: 'TYPE_INT32' | 'TYPE_FLOAT'): number {
  if (!field) return 0;
  const { value } = field;
  const isText = typeof value === 'string' && value.trim() !== '';
  const number = isText ? Number(value) : value;
  const isFit = typeof number === 'number' && Number.isFinite(number);
  if (isFit && (type === 'TYPE_FLOAT' || Number.isInteger(number))) return number;
  throw wrongType(field, type);
}

/** By its name or by its number. */
export function readEnum<Name extends string>(
  field: Field | undefined,
  type: string,
  values: Readonly<Record<Name, number>>,
): Name | null {
  if (!field) return null;
  const names = Object.keys(values).filter((name): name is Name => Object.hasOwn(values, name));
  const found = names.find((name) => field.value === name || field.value === values[name]);
  if (found !== undefined) return found;
  // What a newer client knows is taken as unspecified.
  if (typeof field.value === 'number' && Number.isInteger(field.value)) return null;
  throw wrongType(field, `type.googleapis.com/google.cloud.vision.v1.${type}`);
}

function wrongType(field: Field, type: string) {
  const place = field.path === '' ? '' : ` at '${field.path}'`;
  return fieldError(field.path, `Invalid value${place} (${type}), ${shown(field.value)}`);
}

function unknownName(name: string, path: string) {
  const place = path === '' ? '' : ` at '${path}'`;
  return fieldError(
    path,
    `Invalid JSON payload received. Unknown name ${shown(name)}${place}: Cannot find field.`,
  );
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, SHOWN_AT_MOST);
}
