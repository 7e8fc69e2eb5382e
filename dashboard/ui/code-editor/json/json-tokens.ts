import type { StringStream } from '@codemirror/language';

export type JsonToken = 'propertyName' | 'string' | 'number' | 'atom' | 'punctuation';

/** One token of JSON, by the names that highlighting has for them. */
export function readJsonToken(stream: StringStream): JsonToken | null {
  if (stream.eatSpace()) return null;
  if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return stream.match(/^\s*:/, false) ? 'propertyName' : 'string';
  return readScalar(stream);
}

/** Outside of texts. */
export function readScalar(stream: StringStream): JsonToken | null {
  if (stream.match(/^-?\d[\d.eE+-]*/)) return 'number';
  if (stream.match(/^(true|false|null)\b/)) return 'atom';
  if (stream.match(/^[{}[\],:]/)) return 'punctuation';
  if (!stream.match(/^[^\s{}[\],:"\\]+/)) stream.next();
  return null;
}
