import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { WebSocket } from 'undici';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { hasBrowser, useBrowser } from './browser.ts';
import { useOwnProject } from './own-project.ts';
import { hasCurl } from './tools.ts';

const own = useOwnProject('Live log');
const authorization = `Bearer ${inject('token')}`;

beforeAll(() => own.addEndpoint({ method: 'GET', path: '/items/:id', response_body: { ok: true } }));

const liveUrl = (query = '') => `${inject('url')}/api/projects/${own.projectId()}/live${query}`;

async function send(from: number, to: number): Promise<void> {
  for (let id = from; id < to; id++) await fetch(`${own.url()}/items/${id}`);
}

async function loggedIds(q: string): Promise<string[]> {
  const path = `/api/projects/${own.projectId()}/exchanges?limit=500&q=${encodeURIComponent(q)}`;
  const { exchanges } = await own.admin.get<{ exchanges: { id: string }[] }>(path);
  return exchanges.map(({ id }) => id).reverse();
}

type Frame = { type: string; cursor: string; ack?: string; rows?: [number, string][] };

/** Follows the log as a program would that has read docs/live-stream.md. */
function follow(query: string) {
  const socket = new WebSocket(liveUrl(query).replace('http', 'ws'), { headers: { authorization } });
  const ids: string[] = [];
  const seen = { cursor: '' };
  socket.addEventListener('message', ({ data }) => {
    const frame: Frame = JSON.parse(String(data));
    seen.cursor = frame.cursor;
    ids.push(...(frame.rows ?? []).map(([, id]) => id));
    if (frame.ack) socket.send(JSON.stringify({ type: 'ack', ack: frame.ack }));
  });
  return { socket, ids, seen, opened: once(socket, 'open') };
}

describe('the live log', () => {
  test('reaches a WebSocket whole, and whole again after the connection was lost', async () => {
    const first = follow('?q=path:/items/1*');
    await first.opened;
    await expect.poll(() => first.seen.cursor).not.toBe('');
    await send(100, 130);
    await expect.poll(() => first.ids.length, { timeout: 10_000 }).toBe(30);
    first.socket.close();
    await send(130, 150);
    const second = follow(`?q=path:/items/1*&after=${encodeURIComponent(first.seen.cursor)}`);
    await send(150, 160);
    await expect.poll(() => second.ids.length, { timeout: 10_000 }).toBe(30);
    second.socket.close();
    expect([...first.ids, ...second.ids]).toEqual(await loggedIds('path:/items/1*'));
  });

  test('says what is wrong with a filter before it ends', async () => {
    const { socket } = follow('?q=statsu:200');
    const [message] = await once(socket, 'message');
    expect(JSON.parse(message.data)).toMatchObject({
      type: 'error',
      message: expect.stringContaining('statsu'),
    });
    await once(socket, 'close');
  });

  test('comes as server-sent events, each with its cursor', async () => {
    const leave = new AbortController();
    const answer = await fetch(liveUrl('?q=path:/items/2*'), {
      headers: { authorization },
      signal: leave.signal,
    });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    let text = '';
    const reading = (async () => {
      for await (const chunk of answer.body ?? []) text += Buffer.from(chunk).toString();
    })().catch(() => null);
    await send(200, 205);
    const events = () => text.split('\n\n').filter((event) => event.includes('event: exchange'));
    await expect.poll(() => events().length, { timeout: 10_000 }).toBe(5);
    leave.abort();
    await reading;
    const third = /^id: (.*)$/m.exec(events()[2] ?? '')?.[1] ?? '';
    const again = new AbortController();
    const rest = await fetch(liveUrl('?q=path:/items/2*'), {
      headers: { authorization, 'last-event-id': third },
      signal: again.signal,
    });
    let late = '';
    const readingOn = (async () => {
      for await (const chunk of rest.body ?? []) late += Buffer.from(chunk).toString();
    })().catch(() => null);
    await expect.poll(() => late.match(/items\/20\d/g)?.length ?? 0, { timeout: 10_000 }).toBeGreaterThan(1);
    again.abort();
    await readingOn;
    expect(late).not.toContain('/items/202"');
    expect(late).toContain('/items/203"');
  });

  test.runIf(hasCurl)('is a tail in a terminal', async () => {
    const tail = spawn('curl', ['-sN', '-H', `authorization: ${authorization}`, liveUrl('?format=text')]);
    let text = '';
    tail.stdout.on('data', (chunk: Buffer) => {
      text += chunk;
    });
    await setTimeout(500);
    await fetch(`${own.url()}/items/300`);
    await fetch(`${own.url()}/nothing`);
    await expect.poll(() => text, { timeout: 10_000 }).toMatch(/GET +404 .*\/nothing +unmatched/);
    tail.kill();
    expect(text).toMatch(/GET +200 .*\/items\/300 +matched/);
  });
});

describe.runIf(hasBrowser)('the live log in Chromium', () => {
  const browser = useBrowser();

  test('opens for a page that is signed in, and for no other', async () => {
    const url = inject('url');
    const socket = liveUrl().replace('http', 'ws');
    const open = (address: string) =>
      new Promise<string>((resolve) => {
        const live = new globalThis.WebSocket(address);
        live.onmessage = ({ data }) => resolve(JSON.parse(String(data)).type);
        live.onerror = () => resolve('refused');
      });
    const page = await browser.page();
    await page.goto(url);
    expect(await page.evaluate(open, socket)).toBe('refused');
    await page.goto(`${url}/login?next=/`);
    await page.getByText('Continue as local developer').click();
    await page.waitForURL(`${url}/`);
    expect(await page.evaluate(open, socket)).toBe('hello');
  });
});
