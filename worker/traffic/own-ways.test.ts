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
