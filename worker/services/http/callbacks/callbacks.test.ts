import { describe, expect, test } from 'vitest';
import { createOutbound } from '../../../platform/outbound/outbound';
import { carryOutCallbacks } from './carry-out';
import { callbackDocument } from './document';
import { type CallbackRenderer, prepareCallback } from './prepared-callback';
import { type CallbackResult, sendCallback } from './send-callback';

const render: CallbackRenderer = {
  text: (template) => template.replace('{{id}}', '7').replace('{{evil}}', 'a\r\nx-evil: 1'),
  body: (body) => (typeof body === 'string' ? body : JSON.stringify(body)).replace('{{id}}', '7'),
};

type Seen = { url: string; method: string; headers: Record<string, string>; body: string };

/** A receiver that answers by the list, the last one for ever; time goes on only by waiting. */
function receiver(...answers: (number | Error)[]) {
  let at = 0;
  const seen: Seen[] = [];
  const waits: number[] = [];
  const outbound = createOutbound({
    allowPrivate: false,
    async fetch(request) {
      seen.push({
        url: request.url,
        method: request.method,
        headers: Object.fromEntries(request.headers),
        body: await request.text(),
      });
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer instanceof Error) throw answer;
      return new Response(answer === 204 ? null : 'noted', { status: answer ?? 200 });
    },
  });
  const parts = {
    outbound,
    id: 'msg_1',
    now: () => at,
    signedAt: () => 1_700_000_000_000,
    async wait(milliseconds: number) {
      waits.push(milliseconds);
      at += milliseconds;
    },
  };
  return { parts, seen, waits };
}

async function call(input: object, ...answers: (number | Error)[]) {
  const { parts, seen, waits } = receiver(...answers);
  const callback = prepareCallback(
    callbackDocument.parse({ url: 'https://example.com/hook/{{id}}', ...input }),
    render,
  );
  const result = await sendCallback(callback, parts);
  return { result, seen, waits };
}

test('a callback is sent as its templates say', async () => {
  const { result, seen, waits } = await call(
    { headers: { 'X-Order': '{{id}}' }, body: { order: '{{id}}' }, delay_ms: 300 },
    202,
  );
  expect(seen).toEqual([
    expect.objectContaining({ url: 'https://example.com/hook/7', method: 'POST', body: '{"order":"7"}' }),
  ]);
  expect(seen[0]?.headers).toMatchObject({ 'x-order': '7', 'content-type': 'application/json' });
  expect(waits).toEqual([300]);
  expect(result).toMatchObject({
    delivered: true,
    answer: { status: 202, body: 'noted' },
    tries: [{ status: 202, error: null }],
  });
});

describe('a receiver that is in trouble', () => {
  test('is tried again, with more patience each time, and the message is the same', async () => {
    const { result, seen, waits } = await call(
      { body: 'x', retries: 3, sign: { scheme: 'standard-webhooks', secret: 'whsec_c2VjcmV0' } },
      503,
      new Error('reset'),
      429,
      204,
    );
    expect(waits).toEqual([500, 1_000, 2_000]);
    expect(result.tries.map(({ status }) => status)).toEqual([503, null, 429, 204]);
    expect(result.delivered).toBe(true);
    expect(new Set(seen.map(({ headers }) => headers['webhook-id']))).toEqual(new Set(['msg_1']));
  });

  test('is given up after the last retry', async () => {
    const { result } = await call({ retries: 2 }, 500);
    expect(result).toMatchObject({ delivered: false });
    expect(result.tries).toHaveLength(3);
  });

  test.each([400, 401, 404, 410, 302])('that answers %i is not asked again', async (status) => {
    expect((await call({ retries: 2 }, status)).result.tries).toHaveLength(1);
  });
});

test.each(['http://localhost/hook', 'http://169.254.169.254/', 'file:///etc/passwd', ''])(
  '%s is never called, nor tried again',
  async (url) => {
    const { result, seen } = await call({ url: url || ' ', retries: 2 }, 200);
    expect(seen).toEqual([]);
    expect(result).toMatchObject({ delivered: false, tries: [{ status: null, error: expect.any(String) }] });
  },
);

test('callbacks go on behind the answer, each with an id of its own, and their ends are told', async () => {
  const { parts, seen } = receiver(200);
  const behind: Promise<unknown>[] = [];
  const results: CallbackResult[] = [];
  let count = 0;
  const sign = { scheme: 'standard-webhooks', secret: 'whsec_c2VjcmV0' };
  const callbacks = ['https://example.com/a', 'http://127.0.0.1/'].map((url) =>
    prepareCallback(callbackDocument.parse({ url, sign }), render),
  );
  carryOutCallbacks(callbacks, {
    ...parts,
    ids: { next: () => String(++count) },
    waitUntil: (work) => void behind.push(work),
    onResult: (result) => void results.push(result),
  });
  expect([behind.length, results.length]).toEqual([2, 0]);
  await Promise.all(behind);
  expect(results.map(({ url, delivered }) => [url, delivered])).toEqual(
    expect.arrayContaining([
      ['https://example.com/a', true],
      ['http://127.0.0.1/', false],
    ]),
  );
  expect(seen.map(({ headers }) => headers['webhook-id'])).toEqual(['msg_1']);
});

test('what a request brought cannot add a header', async () => {
  const { seen } = await call({ headers: { 'x-a': '{{evil}}' } }, 200);
  expect(seen[0]?.headers).toMatchObject({ 'x-a': 'a  x-evil: 1' });
  expect(seen[0]?.headers['x-evil']).toBeUndefined();
});

test.each([
  [{ sign: { scheme: 'standard-webhooks', secret: 'no base64!' } }, 'whsec_'],
  [{ sign: { scheme: 'hmac-sha256', secret: '' } }, 'at least one'],
  [{ method: 'GET', body: 'x' }, 'no body'],
  [{ retries: 50 }, ''],
])('%j cannot be saved', (input, reason) => {
  const parsed = callbackDocument.safeParse({ url: 'https://example.com', ...input });
  expect(JSON.stringify(parsed.error?.issues)).toContain(reason);
});
