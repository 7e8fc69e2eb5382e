import { Agent, type IncomingMessage, request } from 'node:http';
import { expect, inject, test } from 'vitest';

const products = `${inject('url')}/m/demo/shop/products`;

test('three hundred fetches at once get the same body, each under a seed of its own', async () => {
  const answers = await Promise.all(
    Array.from({ length: 300 }, async () => {
      const answer = await fetch(products);
      return {
        status: answer.status,
        seed: answer.headers.get('x-understudy-seed'),
        body: await answer.text(),
      };
    }),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(new Set(answers.map(({ seed }) => seed)).size).toBe(300);
});

test('eight connections are kept open over eight hundred requests, misses and errors among them', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const ports = new Set<number | undefined>();
  const ask = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request(`${products}${path}`, { agent }, (answer: IncomingMessage) => {
        ports.add(answer.socket.localPort);
        answer.resume().on('end', () => resolve(answer.statusCode));
      });
      asked.on('error', reject).end();
    });
  const paths = ['', '/p-101', '?simulate_error=500', '/no/such/path'];
  const statuses = await Promise.all(
    Array.from({ length: 800 }, (_, index) => ask(paths[index % paths.length] ?? '')),
  );
  agent.destroy();
  expect(Object.groupBy(statuses, String)).toMatchObject({
    200: { length: 400 },
    404: { length: 200 },
    500: { length: 200 },
  });
  expect(ports.size).toBeLessThanOrEqual(8);
});

test('two hundred forms that nobody wants are refused one by one, and no client is cut off while it sends', async () => {
  for (let number = 0; number < 200; number++) {
    const form = new FormData();
    form.append('image', new Blob(['no picture']), 'none.jpg');
    const answer = await fetch(`${inject('url')}/m/demo/auth/no/such/path`, { method: 'POST', body: form });
    expect(answer.status).toBe(404);
    await answer.body?.cancel();
  }
});
