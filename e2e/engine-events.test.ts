import { EventSource } from 'undici';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser.ts';
import { useOwnProject } from './own-project.ts';

type Seen = { type: string; data: string; id: string };

const STOCK = {
  type: 'events',
  events: [
    { event: 'stock', data: '{"left":{{int 5 5}}}', after_ms: 20, retry: 50 },
    { data: 'two\nlines', after_ms: 20 },
    { event: 'stock', data: { left: 3 }, after_ms: 20 },
  ],
};

const EXPECTED: Seen[] = [
  { type: 'stock', data: '{"left":5}', id: '1' },
  { type: 'message', data: 'two\nlines', id: '2' },
  { type: 'stock', data: '{"left":3}', id: '3' },
];

/** Runs here and, as text, in a page: all that comes until the stream is over for good. */
function listen(
  url: string,
  Source: typeof globalThis.EventSource = globalThis.EventSource,
): Promise<Seen[]> {
  return new Promise((resolve) => {
    const seen: { type: string; data: string; id: string }[] = [];
    const source = new Source(url);
    const keep = (event: MessageEvent) =>
      void seen.push({ type: event.type, data: event.data, id: event.lastEventId });
    source.addEventListener('stock', keep);
    source.addEventListener('message', keep);
    source.addEventListener('error', () => {
      if (source.readyState === 2) resolve(seen);
    });
  });
}

describe('server-sent events', () => {
  const own = useOwnProject('Events');

  beforeAll(async () => {
    await own.addEndpoint({ name: 'stock', method: 'GET', path: '/stock', answer: STOCK });
    await own.addEndpoint({
      name: 'endless',
      method: 'GET',
      path: '/endless',
      answer: { type: 'events', events: [{ data: 'tick', after_ms: 20 }], repeat: 'endless' },
    });
  });

  test("come to undici's EventSource, which comes back once and learns that it was all", async () => {
    // undici's own type and that of the browser differ in what nobody uses here.
    const Source = EventSource as unknown as typeof globalThis.EventSource;
    expect(await listen(`${own.url()}/stock`, Source)).toEqual(EXPECTED);
  });

  test('go on where a client was that names what it had last', async () => {
    const answer = await fetch(`${own.url()}/stock`, { headers: { 'last-event-id': '2' } });
    expect(answer.headers.get('content-type')).toMatch('text/event-stream');
    expect(await answer.text()).toBe('event: stock\nid: 3\ndata: {"left":3}\n\n');
    const after = await fetch(`${own.url()}/stock`, { headers: { 'last-event-id': '3' } });
    expect(after.status).toBe(204);
  });

  test('without end stop when their client leaves, and others are served meanwhile', async () => {
    const clients = Array.from({ length: 20 }, async () => {
      const leaving = new AbortController();
      const answer = await fetch(`${own.url()}/endless`, { signal: leaving.signal });
      const reader = answer.body?.getReader();
      const first = new TextDecoder().decode((await reader?.read())?.value);
      leaving.abort();
      return first;
    });
    // More of them may have come until a client looks.
    for (const first of await Promise.all(clients)) expect(first).toMatch(/^id: 1\ndata: tick\n\n/);
    expect((await fetch(`${own.url()}/health`)).status).toBe(200);
  });

  describe.runIf(hasBrowser)('in Chromium', () => {
    const browser = useBrowser();
    test('come to EventSource as they come to undici', async () => {
      const page = await browser.page();
      // No page of a mock: such a page may run no scripts.
      await page.goto(`${inject('url')}/login`);
      const seen = await page.evaluate<Seen[]>(`(${listen})(${JSON.stringify(`${own.url()}/stock`)})`);
      expect(seen).toEqual(EXPECTED);
    });
  });
});
