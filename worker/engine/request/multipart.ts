import { decodeText } from './decoded-text';
import { type FieldEntry, fieldsOf } from './fields';
import { type MediaType, mediaTypeOf, parseMediaType } from './media-type';
import type { BodyPart, Fields } from './request-view';

export type Multipart = { ok: true; parts: readonly BodyPart[] } | { ok: false; reason: string };

export const PARTS_MOST = 1000;
const BOUNDARY_LENGTH = 70;
const PART_HEADERS_BYTES = 16 * 1024;

const CR = 13;
const LF = 10;
const DASH = 45;

/** Reads a multipart body (RFC 2046, RFC 7578). Each line may end with LF alone, as hand-written requests have it. */
export function parseMultipart(bytes: Uint8Array, contentType: MediaType): Multipart {
  const boundary = contentType.parameters.get('boundary');
  if (boundary === undefined || boundary === '') return refuse('The content type names no boundary.');
  if (boundary.length > BOUNDARY_LENGTH)
    return refuse(`The boundary is longer than ${BOUNDARY_LENGTH} characters.`);
  const delimiter = latin1(`--${boundary}`);
  const parts: BodyPart[] = [];
  let at = findDelimiter(bytes, delimiter, 0);
  if (at === -1) return refuse(`The boundary "${boundary}" does not come in the body.`);
  for (;;) {
    const after = at + delimiter.length;
    if (bytes[after] === DASH && bytes[after + 1] === DASH) return { ok: true, parts };
    const start = afterLine(bytes, after);
    if (start === -1) return refuse('The body ends behind a boundary.');
    const next = findDelimiter(bytes, delimiter, start);
    if (parts.length === PARTS_MOST) return refuse(`There are more than ${PARTS_MOST} parts.`);
    if (next === -1) return refuse(`Part ${parts.length + 1} has no closing boundary: the body is cut off.`);
    const part = readPart(bytes.subarray(start, contentEnd(bytes, start, next)), parts.length + 1);
    if (typeof part === 'string') return refuse(part);
    parts.push(part);
    at = next;
  }
}

function readPart(bytes: Uint8Array, number: number): BodyPart | string {
  const block = headerBlock(bytes);
  if (block === null && bytes.length >= PART_HEADERS_BYTES)
    return `The headers of part ${number} have more than ${PART_HEADERS_BYTES} bytes.`;
  if (block === null) return `Part ${number} has no empty line behind its headers.`;
  const headers = parseHeaders(decodeText(bytes.subarray(0, block.end), undefined));
  const disposition = parseMediaType(headers.get('content-disposition')).parameters;
  const name = disposition.get('name');
  if (name === undefined) return `Part ${number} has no name in its content-disposition.`;
  return new Part(name, fileNameOf(disposition), headers, bytes.subarray(block.next));
}

class Part implements BodyPart {
  readonly name: string;
  readonly fileName: string | null;
  readonly headers: Fields;
  readonly bytes: Uint8Array;
  private readText: string | null = null;

  constructor(name: string, fileName: string | null, headers: Fields, bytes: Uint8Array) {
    this.name = name;
    this.fileName = fileName;
    this.headers = headers;
    this.bytes = bytes;
  }

  get mediaType(): string {
    return mediaTypeOf(this.headers.get('content-type')) || 'text/plain';
  }

  get text(): string {
    const { parameters } = parseMediaType(this.headers.get('content-type'));
    this.readText ??= decodeText(this.bytes, parameters.get('charset'));
    return this.readText;
  }
}

/** `filename*` (RFC 5987) says more than `filename`, so it is preferred where it can be read. */
function fileNameOf(disposition: ReadonlyMap<string, string>): string | null {
  const extended = disposition.get('filename*')?.match(/^([^']*)'[^']*'(.*)$/);
  const decoded = extended ? decodeExtended(extended[1] ?? '', extended[2] ?? '') : null;
  return decoded ?? disposition.get('filename') ?? null;
}

function decodeExtended(charset: string, encoded: string): string | null {
  if (/%(?![0-9a-fA-F]{2})/.test(encoded)) return null;
  const raw = encoded.replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return decodeText(latin1(raw), charset);
}

function parseHeaders(block: string): Fields {
  const entries: FieldEntry[] = [];
  for (const line of block.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) entries.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
  }
  return fieldsOf(entries);
}

/** Where the headers end and where the content begins. */
function headerBlock(bytes: Uint8Array): { end: number; next: number } | null {
  let lineStart = 0;
  const most = Math.min(bytes.length, PART_HEADERS_BYTES);
  for (let at = 0; at < most; at++) {
    if (bytes[at] !== LF) continue;
    const isEmptyLine = at === lineStart || (at === lineStart + 1 && bytes[lineStart] === CR);
    if (isEmptyLine) return { end: lineStart, next: at + 1 };
    lineStart = at + 1;
  }
  return null;
}

/** The next delimiter at the beginning of a line. */
function findDelimiter(bytes: Uint8Array, delimiter: Uint8Array, from: number): number {
  const first = delimiter[0] ?? DASH;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    const beginsLine = at === 0 || bytes[at - 1] === LF;
    if (beginsLine && startsWithAt(bytes, delimiter, at) && endsDelimiter(bytes[at + delimiter.length]))
      return at;
  }
  return -1;
}

function startsWithAt(bytes: Uint8Array, wanted: Uint8Array, at: number): boolean {
  for (let index = 0; index < wanted.length; index++) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

/** A longer word that only begins with the boundary is content. */
function endsDelimiter(code: number | undefined): boolean {
  return code === undefined || code === DASH || code === CR || code === LF || code === 32 || code === 9;
}

function afterLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(LF, from);
  return end === -1 ? -1 : end + 1;
}

/** The line break before a delimiter belongs to the delimiter. */
function contentEnd(bytes: Uint8Array, start: number, next: number): number {
  const end = next > start && bytes[next - 1] === LF ? next - 1 : next;
  return end > start && bytes[end - 1] === CR ? end - 1 : end;
}

function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function refuse(reason: string): Multipart {
  return { ok: false, reason };
}
