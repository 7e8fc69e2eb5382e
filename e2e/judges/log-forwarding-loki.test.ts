import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { payload, payloadEntry } from '../../worker/engine/log-forwarding/payload-format.ts';
import { FORWARDED } from './forwarded-exchanges.ts';

/**
 * No package carries a schema of Loki's push request in JSON, so this is what its API's documentation and its own decoder
 * (pkg/loghttp/entry.go) ask for, as a receiver that refuses everything else as Loki does: with 400 and a line of text.
 */
function refusal(body: string): string | null {
  const { streams, ...others } = JSON.parse(body);
  if (Object.keys(others).length > 0 || !Array.isArray(streams))
    return 'streams is a list, and nothing is beside it';
  for (const { stream, values, ...more } of streams) {
    if (Object.keys(more).length > 0) return 'a stream has labels and values';
    const told = labelsRefusal(stream) ?? valuesRefusal(values);
    if (told) return told;
  }
  return null;
}

/** Loki's limits as it comes: 15 labels, names of 1,024 and values of 2,048 bytes. */
function labelsRefusal(labels: unknown): string | null {
  if (typeof labels !== 'object' || labels === null || Object.keys(labels).length === 0)
    return 'labels are missing';
  const pairs = Object.entries(labels);
  if (pairs.length > 15) return 'too many labels';
  for (const [name, value] of pairs) {
    if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name) || name.startsWith('__')) return `bad label ${name}`;
    if (typeof value !== 'string' || value === '' || value.length > 2_048) return `bad value of ${name}`;
  }
  return null;
}

function valuesRefusal(values: unknown): string | null {
  if (!Array.isArray(values) || values.length === 0) return 'values are missing';
  for (const [time, line, ...rest] of values) {
    if (typeof time !== 'string' || !/^\d{19}$/.test(time)) return 'a time is a string of nanoseconds';
    if (BigInt(time) > 2n ** 63n - 1n) return 'a time has 63 bits';
    if (typeof line !== 'string' || new TextEncoder().encode(line).byteLength > 256 * 1024)
      return 'a line is a text';
    if (rest.length > 0) return 'structured metadata is not taken by every Loki';
  }
  return null;
}

const received: { stream: Record<string, string>; values: [string, string][] }[] = [];
const loki = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    const told = request.headers['content-type'] === 'application/json' ? refusal(body) : 'no JSON';
    if (told === null) received.push(...JSON.parse(body).streams);
    response.writeHead(told === null ? 204 : 400).end(told);
  });
});

beforeAll(() => new Promise<void>((done) => loki.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => loki.close(done)));

async function push(body: string): Promise<number> {
  // A server that listens on a port has an address of this kind.
  const { port } = loki.address() as AddressInfo;
  const headers = { 'content-type': 'application/json' };
  const url = `http://127.0.0.1:${port}/loki/api/v1/push`;
  return (await fetch(url, { method: 'POST', headers, body })).status;
}

function sent(): string {
  const entries = FORWARDED.map((exchange) => payloadEntry('streams', exchange, 'demo'));
  return payload('streams', entries, 'demo');
}

describe('a push to Loki', () => {
  test('is taken, with every exchange once, and each line is JSON that says which', async () => {
    received.length = 0;
    expect(await push(sent())).toBe(204);
    const lines = received.flatMap(({ values }) => values.map(([, line]) => JSON.parse(line)));
    expect(lines.map(({ id }) => id).sort()).toEqual(FORWARDED.map(({ id }) => id).sort());
    for (const line of lines)
      expect(line).toMatchObject({
        level: /^(info|warn|error)$/.exec(line.level)?.[0],
        outcome: expect.any(String),
      });
  });

  test('has few streams, and no label that a caller decides', async () => {
    received.length = 0;
    await push(sent());
    expect(received.length).toBeLessThanOrEqual(5);
    for (const { stream } of received) {
      expect(Object.values(stream).join(' ')).not.toMatch(/anything-called|users|curl|4bf9/);
    }
  });

  test.each([
    ['times are numbers', (body: string) => body.replaceAll(/\["(\d{19})"/g, '[$1')],
    ['times are milliseconds', (body: string) => body.replaceAll(/\["(\d{13})\d{6}"/g, '["$1"')],
    ['labels are not called stream', (body: string) => body.replaceAll('"stream":', '"labels":')],
    ['a label has a bad name', (body: string) => body.replaceAll('status_class', 'status-class')],
  ])('would be refused if its %s', async (_what, broken) => {
    const body = broken(sent());
    expect(body).not.toBe(sent());
    expect(await push(body)).toBe(400);
  });
});
