import { beforeAll, describe, expect, test } from 'vitest';
import { type InboxDesk, openInboxDesk } from '../../testing/inbox-desk';
import type { EventDocument } from './documents';

let desk: InboxDesk;
beforeAll(async () => {
  desk = await openInboxDesk();
});

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

describe('whatever is sent to a client', () => {
  test('is kept as it came, and the sender gets a receipt', async () => {
    const sent = await desk.send('/webhooks/shop/orders/1?from=till&n=2', {
      method: 'POST',
      body: '{"type": "order.created",  "id": 7}',
      headers: { 'content-type': 'application/json', 'user-agent': 'till/1.0', 'x-trace': 'a1' },
    });
    expect(sent.status).toBe(200);
    expect(sent.headers.get('content-type')).toBe('application/json');
    const { id } = sent.body as { id: string };
    expect(sent.body).toEqual({ received: true, id, client_id: 'shop', attempt: 1, verdict: 'unchecked' });
    const { body } = await desk.send(`/webhooks/events/${id}`);
    expect(body).toMatchObject({
      id,
      client_id: 'shop',
      method: 'POST',
      path: '/orders/1',
      query: 'from=till&n=2',
      type: 'order.created',
      provider: null,
      delivery_id: null,
      size: 35,
      content_type: 'application/json',
      body: '{"type": "order.created",  "id": 7}',
      body_encoding: 'text',
      caller: { address: '127.0.0.1', user_agent: 'till/1.0', country: null },
      signature: { verdict: 'unchecked', scheme: 'none', step: null, detail: null },
      answered: { status: 200, attempt: 1 },
      world: 'main',
    });
    expect((body as EventDocument).headers).toContainEqual(['x-trace', 'a1']);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'GET', 'OPTIONS'])('may come by %s', async (method) => {
    const body = method === 'GET' || method === 'OPTIONS' ? {} : { body: 'hello' };
    expect((await desk.send('/webhooks/any-method', { method, ...body })).status).toBe(200);
    expect(await desk.newest('?client_id=any-method')).toMatchObject({ method, path: '/' });
  });

  test('may be no text: then it is shown in base64, byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
    await desk.send('/webhooks/binary', { method: 'POST', body: bytes });
    expect(await desk.newest('?client_id=binary')).toMatchObject({
      size: 512,
      body_encoding: 'base64',
      body: base64(bytes),
    });
  });

  test('may have NUL bytes, a byte order mark and characters of every plane', async () => {
    const text = '\u{feff}a\u0000b – 𝄞 ﷽ \r\n';
    await desk.send('/webhooks/odd', { method: 'POST', body: text });
    expect(await desk.newest('?client_id=odd')).toMatchObject({ body: text, body_encoding: 'text' });
    expect(await desk.events(`?client_id=odd&text=${encodeURIComponent('𝄞')}`)).toHaveLength(1);
  });

  test('may be as large as the group takes, and no larger', async () => {
    const large = new Uint8Array(10 * 1024 * 1024).fill(0x61);
    large.set([0xff, 0xfe], 5_000_000);
    expect((await desk.send('/webhooks/large', { method: 'POST', body: large })).status).toBe(200);
    const event = await desk.newest('?client_id=large');
    expect(event.size).toBe(large.byteLength);
    const kept = Uint8Array.from(atob(event.body), (character) => character.charCodeAt(0));
    expect(kept.byteLength).toBe(large.byteLength);
    expect(kept.every((byte, index) => byte === large[index])).toBe(true);
    const more = new Uint8Array(10 * 1024 * 1024 + 1);
    expect((await desk.send('/webhooks/large', { method: 'POST', body: more })).status).toBe(413);
    expect(await desk.events('?client_id=large')).toHaveLength(1);
  }, 60_000);

  test('may be larger than one call of the memory, where the group takes it', async () => {
    const own = await openInboxDesk({ max_body_bytes: 40 * 1024 * 1024 });
    const large = new Uint8Array(36 * 1024 * 1024 + 7);
    for (let at = 0; at < large.length; at += 1000) large[at] = (at / 1000) % 251;
    await own.send('/webhooks/large', { method: 'POST', body: large.fill(0xff, 0, 1) });
    const event = await own.newest();
    const kept = Uint8Array.from(atob(event.body), (character) => character.charCodeAt(0));
    expect(kept.byteLength).toBe(large.byteLength);
    expect(kept.every((byte, index) => byte === large[index])).toBe(true);
  }, 60_000);

  test('may be nested as deep as it likes', async () => {
    const deep = '['.repeat(200_000);
    const headers = { 'content-type': 'application/json' };
    expect((await desk.send('/webhooks/deep', { method: 'POST', body: deep, headers })).status).toBe(200);
    const closed = `{"type":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect((await desk.send('/webhooks/deep', { method: 'POST', body: closed, headers })).status).toBe(200);
    expect(await desk.events('?client_id=deep')).toMatchObject([{ type: null }, { type: null }]);
  });
});

describe('a name', () => {
  test.each(['a.b_c~d-9', 'x'.repeat(100), '%41b'])('may be %s', async (name) => {
    expect((await desk.send(`/webhooks/${name}`, { method: 'POST', body: '1' })).body).toMatchObject({
      client_id: decodeURIComponent(name),
    });
  });

  test.each(['a%20b', 'x'.repeat(101), '%ff', 'a%2Fb', 'caf%C3%A9'])('may not be %s', async (name) => {
    expect(await desk.send(`/webhooks/${name}`, { method: 'POST', body: '1' })).toMatchObject({
      status: 400,
      body: { code: 'webhooks.bad_client' },
    });
  });

  test('that is reserved is refused, and the sender is told why', async () => {
    const sent = await desk.send('/webhooks/events', { method: 'POST', body: '1' });
    expect(sent).toMatchObject({ status: 405, body: { code: 'webhooks.wrong_method' } });
    expect(sent.headers.get('allow')).toBe('GET, DELETE, HEAD');
    expect(sent.text).toContain('Send events to another name');
    expect(await desk.send('/webhooks/stats/more', { method: 'POST', body: '1' })).toMatchObject({
      status: 404,
      body: { code: 'webhooks.no_page' },
    });
  });

  test('has to be there', async () => {
    for (const path of ['/webhooks', '/webhooks/', '/', '/elsewhere'])
      expect((await desk.send(path, { method: 'POST', body: '1' })).status).toBe(404);
  });

  test('of the settings cannot be a reserved one either', async () => {
    expect(await desk.configure({ clients: { replay: {} } })).toMatchObject({ status: 400 });
    expect(await desk.configure({ clients: { 'a b': {} } })).toMatchObject({ status: 400 });
  });
});

describe('the type of an event', () => {
  const send = (headers: Record<string, string>, json: object) =>
    desk.send('/webhooks/typed', { method: 'POST', json, headers });

  test.each([
    ['github', { 'x-github-event': 'push' }, {}, 'push'],
    ['stripe', { 'stripe-signature': 't=1,v1=0' }, { type: 'charge.refunded' }, 'charge.refunded'],
    ['shopify', { 'x-shopify-topic': 'orders/create' }, {}, 'orders/create'],
    [
      'slack',
      { 'x-slack-signature': 'v0=0' },
      { type: 'event_callback', event: { type: 'message' } },
      'message',
    ],
    ['standard', { 'svix-id': 'msg_1' }, { type: 'invoice.paid' }, 'invoice.paid'],
  ])('of %s is known by itself', async (provider, headers, json, type) => {
    await send(headers, json);
    expect(await desk.newest('?client_id=typed')).toMatchObject({ provider, type });
  });

  test('is where the group says, first in a header and then in the body', async () => {
    const own = await openInboxDesk({ event_type: { header: 'X-Kind', json_path: '$.meta.kinds[0]' } });
    const json = { type: 'wrong', meta: { kinds: ['from.body'] } };
    await own.send('/webhooks/a', { method: 'POST', json, headers: { 'x-kind': 'from.header' } });
    await own.send('/webhooks/a', { method: 'POST', json });
    await own.send('/webhooks/a', { method: 'POST', json: { type: 'plain' } });
    expect((await own.events()).map(({ type }) => type)).toEqual(['plain', 'from.body', 'from.header']);
  });

  test('cannot be looked for with a path that is none', async () => {
    expect(await desk.configure({ event_type: { json_path: '$.[' } })).toMatchObject({ status: 400 });
  });
});

describe('the answer', () => {
  test('is what the group says, and for one client what is said of that', async () => {
    const own = await openInboxDesk({
      respond: { status: 202, body: 'thanks', content_type: 'text/plain', headers: { 'X-Took': 'it' } },
      clients: { quiet: { respond: { status: 204, body: '' } }, slow: { respond: { delay_ms: 30 } } },
    });
    const loud = await own.send('/webhooks/loud', { method: 'POST', body: '1' });
    expect([loud.status, loud.text, loud.headers.get('x-took')]).toEqual([202, 'thanks', 'it']);
    const quiet = await own.send('/webhooks/quiet', { method: 'POST', body: '1' });
    expect([quiet.status, quiet.text, quiet.headers.get('x-took')]).toEqual([204, '', null]);
    const slow = await own.send('/webhooks/slow', {
      method: 'POST',
      body: '1',
      headers: { 'x-understudy-explain': '1' },
    });
    expect(JSON.parse(slow.headers.get('x-understudy-explain') ?? '')).toMatchObject({
      outcome: 'received',
      delay_ms: 30,
      route: 'POST /webhooks/{client_id}',
    });
    expect((await own.events()).map(({ answered }) => answered.status)).toEqual([200, 204, 202]);
  });

  test('fails as often as the group says, however many attempts come at once', async () => {
    const own = await openInboxDesk({ fail_first: { count: 7, status: 503 } });
    const attempts = await Promise.all(
      Array.from({ length: 20 }, () =>
        own.send('/webhooks/retried', {
          method: 'POST',
          json: { type: 'a' },
          headers: { 'webhook-id': 'msg_same' },
        }),
      ),
    );
    expect(attempts.filter(({ status }) => status === 503)).toHaveLength(7);
    expect(attempts.filter(({ status }) => status === 200)).toHaveLength(13);
    const numbers = (await own.events()).map(({ answered }) => answered.attempt);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    const other = { method: 'POST', json: { type: 'a' }, headers: { 'webhook-id': 'msg_other' } };
    expect((await own.send('/webhooks/retried', other)).status).toBe(503);
  });

  test('of a sender without ids fails by what it sends, or by whom', async () => {
    const own = await openInboxDesk({
      fail_first: { count: 1 },
      clients: { all: { fail_first: { count: 2, per: 'client' } } },
    });
    const statuses = async (client: string, bodies: string[]) => {
      const found = [];
      for (const body of bodies)
        found.push((await own.send(`/webhooks/${client}`, { method: 'POST', body })).status);
      return found;
    };
    expect(await statuses('each', ['one', 'one', 'two', 'one', 'two'])).toEqual([500, 200, 500, 200, 200]);
    expect(await statuses('all', ['one', 'two', 'three'])).toEqual([500, 500, 200]);
    await own.send('/webhooks/events?client_id=each', { method: 'DELETE' });
    expect(await statuses('each', ['one'])).toEqual([500]);
    expect(await statuses('all', ['four'])).toEqual([200]);
  });

  test('cannot be what HTTP cannot carry', async () => {
    for (const respond of [
      { headers: { 'content-length': '3' } },
      { headers: { 'x-a': 'a\nb' } },
      { headers: { 'x-understudy-seed': 'a' } },
      { status: 99 },
    ])
      expect(await desk.configure({ respond })).toMatchObject({ status: 400 });
  });
});
