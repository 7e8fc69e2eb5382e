import { expect, test } from 'vitest';
import type { Answer } from '../engine/answer';
import { openPlayground } from '../testing/mock-playground';

const PREFLIGHT = {
  method: 'OPTIONS',
  headers: { origin: 'https://shop.example', 'access-control-request-method': 'PUT' },
};

const answer: Answer = { status: 200, headers: [['x-own', 'yes']], body: 'by itself' };

test('a kind that answers browsers by itself gets their preflights, and nothing is added to what it says', async () => {
  const { send } = openPlayground({ traits: { ownsCors: true }, handle: () => answer });
  const own = await send('/m/demo/shop/a', PREFLIGHT);
  expect([own.status, own.headers.get('x-own')]).toEqual([200, 'yes']);
  expect(own.headers.get('access-control-allow-origin')).toBe(null);
  const health = await send('/m/demo/shop/health', { headers: { origin: 'https://shop.example' } });
  expect(health.headers.get('access-control-allow-origin')).toBe('*');
});

test('the group may still say what browsers are told, and is heeded', async () => {
  const { send } = openPlayground({
    traits: { ownsCors: true },
    config: { cors: { origins: ['https://shop.example'] } },
    handle: () => answer,
  });
  const gated = await send('/m/demo/shop/a', PREFLIGHT);
  expect(gated.status).toBe(204);
  expect(gated.headers.get('access-control-allow-origin')).toBe('https://shop.example');
});

test('a kind that streams gets a body of any size, but keeps none in memory that is larger than the group takes', async () => {
  const body = 'more than ten bytes';
  const { send } = openPlayground({
    traits: { streams: true },
    config: { max_body_bytes: 10 },
    handle: async (request) => ({
      status: 200,
      headers: [],
      body: request.path === '/whole' ? await request.text() : await new Response(request.stream()).text(),
    }),
  });
  expect(await (await send('/m/demo/shop/a', { method: 'PUT', body })).text()).toBe(body);
  expect((await send('/m/demo/shop/whole', { method: 'PUT', body })).status).toBe(413);
});

test.each([10, 10_000])(
  'whoever has looked at the beginning of a body of %i bytes still gets all of it',
  async (size) => {
    const body = 'x'.repeat(size);
    const chunked = () => new Response(body).body?.pipeThrough(new TransformStream()) ?? null;
    const { send } = openPlayground({
      handle: async (request) => {
        const first = (await request.peek(4)).length;
        const twice = (await request.peek(20)).length;
        const streamed = request.path === '/stream' && (await new Response(request.stream()).text());
        const whole = streamed || (await request.text());
        const again = streamed ? whole : await new Response(request.stream()).text();
        return {
          status: 200,
          headers: [],
          body: JSON.stringify([first, twice, whole === body, again === body]),
        };
      },
    });
    const looks = [4, Math.min(20, size), true, true];
    for (const path of ['/stream', '/bytes']) {
      for (const sent of [body, chunked()]) {
        const seen = await send(`/m/demo/shop${path}`, { method: 'PUT', body: sent });
        expect(await seen.json()).toEqual(looks);
      }
    }
  },
);

test('an answer that is a stream of known length says how long it is, and is cut off when it is not', async () => {
  const { send } = openPlayground({
    handle: ({ path }) => ({
      status: 200,
      headers: [],
      body: new Blob(['four']).stream(),
      length: Number(path.slice(1)),
    }),
  });
  expect(await (await send('/m/demo/shop/4')).text()).toBe('four');
  await expect((await send('/m/demo/shop/9')).text()).rejects.toThrow();
});

const asChunks = (body: string) => new Response(body).body?.pipeThrough(new TransformStream()) ?? null;

test.each([true, false])(
  'a service may set a limit of its own, whatever the group takes (announced: %s)',
  async (isAnnounced) => {
    const { send, logged } = openPlayground({
      traits: { streams: true },
      config: { max_body_bytes: 10 },
      handle: async (request) => {
        if (request.path === '/peeked') await request.peek(4);
        const bytes = await request.bytesUpTo(20);
        const again = bytes && (await request.text());
        const less = bytes && (await request.bytesUpTo(1));
        return { status: bytes ? 200 : 413, headers: [], body: `${again} ${less}` };
      },
    });
    const put = (path: string, body: string) =>
      send(`/m/demo/shop${path}`, {
        method: 'PUT',
        headers: isAnnounced ? { 'content-length': String(body.length) } : {},
        body: isAnnounced ? body : asChunks(body),
      });
    for (const path of ['/a', '/peeked']) {
      const taken = await put(path, 'x'.repeat(20));
      expect([taken.status, await taken.text()]).toEqual([200, `${'x'.repeat(20)} null`]);
      expect((await put(path, 'x'.repeat(21))).status).toBe(413);
    }
    const [first, second] = await logged();
    expect(first?.request_body).toMatchObject({ text: 'x'.repeat(20), size: 20 });
    expect(second?.request_body.text).toBe(null);
  },
);

test('a body that is too large for the service is not read to its end', async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(100_000));
    },
  });
  const { send } = openPlayground({
    handle: async (request) => ({
      status: (await request.bytesUpTo(5000)) === null ? 413 : 200,
      headers: [],
      body: null,
    }),
  });
  expect((await send('/m/demo/shop/a', { method: 'PUT', body: endless })).status).toBe(413);
  expect(pulled).toBeLessThan(200);
});

test('a small body that nobody looks at has come before the answer goes: a client that still sends would lose it', async () => {
  const { send } = openPlayground({ handle: () => answer });
  const { readable, writable } = new FixedLengthStream(6);
  const writer = writable.getWriter();
  const half = new TextEncoder().encode('abc');
  let isAnswered = false;
  const sent = { method: 'POST', body: readable, headers: { 'content-length': '6' } };
  const answering = send('/m/demo/shop/a', sent).then((given) => {
    isAnswered = true;
    return given;
  });
  await writer.write(half);
  await new Promise((goOn) => setTimeout(goOn, 20));
  expect(isAnswered).toBe(false);
  await writer.write(half);
  await writer.close();
  expect((await answering).status).toBe(200);
});
