import { describe, expect, test } from 'vitest';
import { eventsDocument } from './document';
import { eventsAnswer } from './event-stream';
import { frameText } from './frame';

/** A clock that goes on only by waiting, and keeps what was waited for. */
function time() {
  let at = 1_000;
  const waits: number[] = [];
  return {
    waits,
    now: () => at,
    async wait(milliseconds: number) {
      waits.push(milliseconds);
      at += milliseconds;
    },
  };
}

function answer(input: unknown, lastEventId: string | null = null) {
  const document = eventsDocument.parse(input);
  const clock = time();
  const rendered: number[] = [];
  const render = (index: number, count: number) => {
    rendered.push(count);
    const { data } = document.events[index] ?? { data: null };
    return typeof data === 'string' ? data.replace('{{count}}', String(count)) : JSON.stringify(data);
  };
  return { ...eventsAnswer(document, { ...clock, render, lastEventId }), clock, rendered };
}

const textOf = (body: unknown) => new Response(body as ReadableStream).text();

test('a list is sent in its order, each event after its pause, and then the stream ends', async () => {
  const { status, headers, body, clock } = answer({
    events: [
      { data: 'one' },
      { event: 'price', data: { a: 1 }, id: 'p1', retry: 50, after_ms: 200 },
      { data: 'n {{count}}', after_ms: 100 },
    ],
  });
  expect(status).toBe(200);
  expect(headers).toContainEqual(['content-type', 'text/event-stream;charset=utf-8']);
  expect(await textOf(body)).toBe(
    'id: 1\ndata: one\n\nevent: price\nid: p1\nretry: 50\ndata: {"a":1}\n\nid: 3\ndata: n 3\n\n',
  );
  expect(clock.waits).toEqual([200, 100]);
});

test('a list may come more than once', async () => {
  const { body } = answer({ events: [{ data: '{{count}}' }], repeat: 3 });
  expect(await textOf(body)).toBe('id: 1\ndata: 1\n\nid: 2\ndata: 2\n\nid: 3\ndata: 3\n\n');
});

test('an endless stream makes no more than the client takes, and ends when it leaves', async () => {
  const { body, rendered, clock } = answer({ events: [{ data: 'x', after_ms: 100 }], repeat: 'endless' });
  const reader = (body as unknown as ReadableStream<Uint8Array>).getReader();
  for (let read = 0; read < 5; read++) await reader.read();
  expect(rendered).toHaveLength(5);
  await reader.cancel();
  expect(rendered).toHaveLength(5);
  expect(clock.waits.length).toBeLessThanOrEqual(6);
});

test('a client that leaves during a pause gets nothing more', async () => {
  const waiting: (() => void)[] = [];
  const rendered: number[] = [];
  const { body } = eventsAnswer(
    eventsDocument.parse({ events: [{ data: 'x', after_ms: 100 }], repeat: 'endless' }),
    {
      now: () => 0,
      wait: () => new Promise((resolve) => waiting.push(resolve)),
      render: (_, count) => {
        rendered.push(count);
        return 'x';
      },
      lastEventId: null,
    },
  );
  const reader = (body as unknown as ReadableStream<Uint8Array>).getReader();
  const read = reader.read();
  await reader.cancel();
  for (const resolve of waiting) resolve();
  await read;
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect([rendered, waiting.length]).toEqual([[], 1]);
});

test('no stream is longer than its bound', async () => {
  const { body, clock } = answer({
    events: [{ data: 'x', after_ms: 400 }],
    repeat: 'endless',
    most_ms: 1_000,
  });
  expect((await textOf(body)).match(/data/g)).toHaveLength(2);
  expect(clock.waits).toEqual([400, 400, 200]);
});

test('a long pause is broken by comments that no client sees', async () => {
  const { body, clock } = answer({ events: [{ data: 'x', after_ms: 40_000 }] });
  expect(await textOf(body)).toBe(': \n\n: \n\nid: 1\ndata: x\n\n');
  expect(clock.waits).toEqual([15_000, 15_000, 10_000]);
});

describe('a client that comes back', () => {
  const events = [{ data: 'a' }, { data: 'b', id: 'second' }, { data: 'c' }];

  test.each([
    ['1', 'id: second\ndata: b\n\nid: 3\ndata: c\n\n'],
    ['second', 'id: 3\ndata: c\n\n'],
    ['unknown', 'id: 1\ndata: a\n\nid: second\ndata: b\n\nid: 3\ndata: c\n\n'],
  ])('after %s gets what is left', async (lastEventId, text) => {
    expect(await textOf(answer({ events }, lastEventId).body)).toBe(text);
  });

  test('after the last is told to stay away', () => {
    expect(answer({ events }, '3')).toMatchObject({ status: 204, body: null });
    expect(answer({ events, repeat: 2 }, '3').status).toBe(200);
  });
});

test.each([
  ['many lines, however they end', { data: 'a\nb\r\nc\rd' }, 'data: a\ndata: b\ndata: c\ndata: d\n\n'],
  ['nothing', { data: '' }, 'data: \n\n'],
  ['what looks like a field', { data: 'x\nevent: y' }, 'data: x\ndata: event: y\n\n'],
  [
    'an id with a line break',
    { data: 'x', id: 'a\ndata: b', event: 'e\n\n' },
    'event: e  \nid: a data: b\ndata: x\n\n',
  ],
])('%s is framed', (_name, frame, text) => {
  expect(frameText(frame)).toBe(text);
});

test('an endless stream without a pause cannot be saved', () => {
  expect(eventsDocument.safeParse({ events: [{ data: 'x' }], repeat: 'endless' }).success).toBe(false);
});
