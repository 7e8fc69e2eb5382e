import { describe, expect, test } from 'vitest';
import { exchanges, openLiveLog } from '../../../objects/log/live/live-playground';
import { answerLive } from './answer-live';
import { streamOf } from './stream-of';

type Live = ReturnType<typeof openLiveLog>;

const ask = (live: Live, query: string, headers: Record<string, string> = {}) =>
  answerLive(new Request(`http://localhost:8787/api/projects/p/live${query}`, { headers }), live.open);

function readerOf(response: Response) {
  if (!response.body) throw new Error('There is no body.');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    /** Reads until the text so far has the part. */
    async until(part: string): Promise<string> {
      while (!text.includes(part)) {
        const { value, done } = await reader.read();
        if (done) throw new Error(`The stream ended without ${part}.`);
        text += value;
      }
      return text;
    },
    leave: () => reader.cancel(),
  };
}

async function untilNobodyListens(live: Live): Promise<void> {
  while ((await live.subscriberCount()) > 0) await scheduler.wait(10);
}

const eventsIn = (text: string) =>
  text
    .split('\n\n')
    .map((event) => Object.fromEntries(event.split('\n').map((line) => line.split(/: (.*)/s))))
    .filter((event) => 'event' in event);

describe('the log as server-sent events', () => {
  test('has an event for each exchange, with a cursor that goes on right after it', async () => {
    const live = openLiveLog();
    const response = await ask(live, '');
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = readerOf(response);
    await live.append([
      ...exchanges('a', 2),
      ...exchanges('b', 1, { path: '/items/7', url: 'http://h/x/items/7?q=1' }),
    ]);
    const events = eventsIn(await reader.until('b-1'));
    expect(events.map(({ id, event }) => [id, event])).toEqual([
      ['0:1.0', 'exchange'],
      ['0:1.1', 'exchange'],
      ['0:1.2', 'exchange'],
    ]);
    expect(JSON.parse(events[2]?.data ?? '')).toMatchObject({
      id: 'b-1',
      path: '/items/7',
      url: 'http://h/x/items/7?q=1',
      status: 201,
      request_size: 70,
      endpoint: { name: 'Create order' },
    });
    await reader.leave();
    const again = readerOf(await ask(live, '', { 'last-event-id': events[0]?.id ?? '' }));
    expect(eventsIn(await again.until('b-1')).map(({ data }) => JSON.parse(data ?? '').id)).toEqual([
      'a-2',
      'b-1',
    ]);
    await again.leave();
  });

  test('tells nobody any more when the reader has left', async () => {
    const live = openLiveLog();
    const reader = readerOf(await ask(live, ''));
    await reader.until('id: ');
    expect(await live.subscriberCount()).toBe(1);
    await reader.leave();
    await untilNobodyListens(live);
  });

  test('is quiet but for a heartbeat when nothing happens', async () => {
    const live = openLiveLog();
    const { webSocket } = await live.open(
      new Request('https://log/live', { headers: { upgrade: 'websocket' } }),
    );
    if (!webSocket) throw new Error('No WebSocket came back.');
    const reader = readerOf(await streamOf(webSocket, 'events', 20));
    expect(await reader.until(': nothing new')).toBe('id: 0:0.0\n\n: nothing new\n\n');
    await reader.leave();
  });

  test('tells a reader who does not read what it missed', async () => {
    const live = openLiveLog();
    const reader = readerOf(await ask(live, ''));
    await reader.until('id: ');
    for (let batch = 0; batch < 16; batch++) {
      await live.append(exchanges(`a${batch}`.padStart(60, 'x'), 1000));
      await scheduler.wait(110);
    }
    const text = await reader.until('event: missed');
    const told = text.match(/event: exchange/g)?.length ?? 0;
    const { count } = JSON.parse(/event: missed\ndata: (.*)/.exec(text)?.[1] ?? '');
    expect(told + count).toBe(16_000);
    await reader.leave();
  });

  test('ends when the log is gone', async () => {
    const live = openLiveLog();
    const response = await ask(live, '');
    await live.end();
    expect(await response.text()).toBe('id: 0:0.0\n\n');
  });
});

describe('the log in a terminal', () => {
  test.each<[string, Record<string, string>]>([
    ['?format=text', {}],
    ['', { accept: 'text/plain' }],
  ])('has a line for each exchange: %s %j', async (query, headers) => {
    const live = openLiveLog();
    const response = await ask(live, query, headers);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const reader = readerOf(response);
    const fault = { why: { outcome: 'matched', fault: 'status 503' } };
    await live.append([
      ...exchanges('a', 1, { at: Date.UTC(2026, 0, 2, 3, 4, 5, 6) }),
      ...exchanges('b', 1, { at: Date.UTC(2026, 0, 2, 3, 4, 5, 7), status: 503, world: 'test-1', ...fault }),
    ]);
    expect(await reader.until('test-1\n')).toBe(
      [
        '03:04:05.006 POST    201   120 ms  /shop/orders?page=2&tag=a%20b            matched',
        '03:04:05.007 POST    503   120 ms  /shop/orders?page=2&tag=a%20b            matched    fault: status 503 world: test-1',
        '',
      ].join('\n'),
    );
    await reader.leave();
  });

  test('cannot be steered by what a client sends', async () => {
    const live = openLiveLog();
    const reader = readerOf(await ask(live, '?format=text'));
    await live.append(exchanges('a', 1, { path: '/\u001b[2J\n\u202e\u009bfake', method: 'GET\r' }));
    const text = await reader.until('fake');
    expect(text.trimEnd()).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    await reader.leave();
  });
});

describe('what cannot be answered', () => {
  test.each([
    ['?q=statuz:5xx', 'live.bad_filter', 400],
    ['?after=yesterday', 'live.bad_cursor', 400],
    ['?format=xml', 'requests.invalid', 400],
  ])('%s is refused before a stream begins', async (query, code, status) => {
    const live = openLiveLog();
    await expect(ask(live, query)).rejects.toMatchObject({ code, status });
    await untilNobodyListens(live);
  });

  test('a WebSocket is handed on as it is, with filter and cursor', async () => {
    const live = openLiveLog();
    await live.append([...exchanges('a', 3), ...exchanges('bad', 1, { status: 500 })]);
    const { status, webSocket } = await ask(live, '?q=status:5xx&after=0:1.1', { upgrade: 'websocket' });
    expect(status).toBe(101);
    const first = new Promise((resolve) => {
      webSocket?.addEventListener('message', ({ data }) => String(data).includes('rows') && resolve(data));
    });
    webSocket?.accept();
    expect(JSON.parse(String(await first)).rows).toHaveLength(1);
  });
});
