import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../worker/engine/exchange.ts';
import type { Har } from '../../worker/engine/exchange-archive/har.ts';
import { harChunks, harOf, ndjsonChunks } from '../../worker/engine/exchange-archive/har-chunks.ts';
import { CASES, randomCases } from './exchange-code-cases.ts';
import { loggedExchange } from './logged-exchange.ts';

const require = createRequire(import.meta.url);
// The package has no types: it is one JSON Schema of draft 6 to each part of an archive.
const SCHEMAS: Record<string, object> = require('har-schema');
const CREATOR = { name: 'Understudy', version: '0.1.0' };

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json'));
for (const schema of Object.values(SCHEMAS)) ajv.addSchema(schema);
const isArchive = ajv.getSchema('har.json#');

const BINARY = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
const COOKIES: Exchange['response_headers'] = [
  [
    'set-cookie',
    'sid=a=b; Path=/; Domain=x.example; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly; Secure',
  ],
  ['set-cookie', 'old=; expires=never; Max-Age=0; SameSite=Lax'],
  ['set-cookie', '***'],
  ['location', '/next'],
];

const EXCHANGES: Exchange[] = [
  ...[...CASES, ...randomCases(60)].map(({ method, target, headers, body }) =>
    loggedExchange({
      method,
      url: `https://mocks.example${target}`,
      request_headers: headers,
      request_body: body,
    }),
  ),
  loggedExchange({ status: 302, response_headers: COOKIES }),
  loggedExchange({ response_body: BINARY, response_headers: [['content-type', 'image/png']] }),
  loggedExchange({
    status: 0,
    at: 0,
    duration_ms: 0.5,
    queue_ms: 3,
    why: { outcome: 'fault', fault: 'drop', delay_ms: 9 },
  }),
  { ...loggedExchange({}), response_body: { text: 'abc', size: 99_999, cut: true, sha256: '00' } },
  { ...loggedExchange({}), response_body: { text: null, encoding: 'base64', size: 99_999, cut: true } },
  { ...loggedExchange({ method: 'POST' }), request_body: { text: null, size: 5, cut: false } },
];

describe('an archive of exchanges', () => {
  test('keeps to the public schema of HAR 1.2, which would refuse a broken one', () => {
    const archive = harOf(EXCHANGES, CREATOR);
    expect(isArchive?.(archive), JSON.stringify(isArchive?.errors?.slice(0, 3))).toBe(true);
    const [entry] = archive.log.entries;
    for (const broken of [
      { ...entry, startedDateTime: 'today' },
      { ...entry, timings: { wait: 1 } },
      { ...entry, request: { ...entry?.request, queryString: [{ name: 'a' }] } },
      { ...entry, response: { ...entry?.response, content: { size: '1', mimeType: '' } } },
      { ...entry, response: { ...entry?.response, cookies: [{ name: 'a', value: 'b', expires: 'soon' }] } },
    ]) {
      expect(isArchive?.({ log: { ...archive.log, entries: [broken] } })).toBe(false);
    }
  });

  test('comes in pieces that are the same document', async () => {
    const chunks: string[] = [];
    for await (const chunk of harChunks(EXCHANGES, CREATOR)) chunks.push(chunk);
    expect(chunks).toHaveLength(EXCHANGES.length + 2);
    expect(JSON.parse(chunks.join(''))).toEqual(JSON.parse(JSON.stringify(harOf(EXCHANGES, CREATOR))));
    const none: string[] = [];
    for await (const chunk of harChunks([], CREATOR)) none.push(chunk);
    expect(isArchive?.(JSON.parse(none.join('')))).toBe(true);
  });

  test('holds every body, byte for byte', () => {
    const { entries }: Har['log'] = harOf(EXCHANGES, CREATOR).log;
    for (const [index, { request_body, response_body }] of EXCHANGES.entries()) {
      const { request, response } = entries[index] ?? {};
      const { postData } = request ?? {};
      expect(bytesOf(postData?.text, postData?._encoding)).toEqual(
        bytesOf(request_body.text, request_body.encoding),
      );
      expect(bytesOf(response?.content.text, response?.content.encoding)).toEqual(
        bytesOf(response_body.text, response_body.encoding),
      );
    }
  });

  test('counts the whole time of an entry in its parts', () => {
    for (const { time, timings } of harOf(EXCHANGES, CREATOR).log.entries) {
      const parts = Object.values(timings).filter((milliseconds) => milliseconds >= 0);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(time);
    }
  });
});

test('lines of JSON are the exchanges themselves, one to a line', async () => {
  const chunks: string[] = [];
  for await (const chunk of ndjsonChunks(EXCHANGES)) chunks.push(chunk);
  const lines = chunks.join('').split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(JSON.stringify(EXCHANGES)));
});

function bytesOf(text: string | null | undefined, encoding: 'base64' | undefined): Buffer {
  return Buffer.from(text ?? '', encoding ?? 'utf8');
}
