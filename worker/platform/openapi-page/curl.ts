import { curlCommand } from '../../engine/exchange-code/curl-command';
import type { NamedValue } from './address';
import { cut, isRecord, jsonText } from './json-value';
import type { MediaType } from './media-type';

/** A longer body belongs in a file. */
const MOST_BODY = 8_000;
const MOST_FIELDS = 40;

export type Call = {
  method: string;
  url: string;
  headers: NamedValue[];
  /** Words that say who calls, such as `-u` and `USER:PASSWORD`. */
  credentials: string[][];
  body?: MediaType | undefined;
};

/** A call as a curl command that a shell can read as it stands. */
export function curlLine(call: Call): string {
  const options = [
    ...call.headers.map(({ name, value }) => ['-H', oneLine(`${name}: ${value}`)]),
    ...call.credentials,
    ...(call.body ? bodyOptions(call.body) : []),
  ];
  return curlCommand(call.method, call.url, call.body !== undefined, options);
}

function bodyOptions({ type, example }: MediaType): string[][] {
  // Form fields are sent as text, so that one that begins with @ does not name a file.
  if (type.startsWith('multipart/form-data')) {
    return formFields(example).map((field) => ['--form-string', field]);
  }
  const contentType = ['-H', oneLine(`content-type: ${type}`)];
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return [contentType, ...formFields(example).map((field) => ['--data-urlencode', field])];
  }
  const text = bodyText(type, example);
  if (text === undefined || text.length > MOST_BODY) return [contentType, ['--data-binary', '@FILE']];
  return [contentType, ['--data-raw', text]];
}

function bodyText(type: string, example: unknown): string | undefined {
  if (/[/+]json\b/.test(type)) return jsonText(example ?? null, 2);
  return typeof example === 'string' && type.startsWith('text/') ? example : undefined;
}

function formFields(example: unknown): string[] {
  if (!isRecord(example)) return [];
  return Object.entries(example)
    .slice(0, MOST_FIELDS)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? cut(value, MOST_BODY) : jsonText(value)}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
