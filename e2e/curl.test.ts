import { describe, expect, inject, test } from 'vitest';
import { curl } from './curl.ts';
import { hasCurl } from './tools.ts';

const url = inject('url');
const port = inject('port');
const shop = `${url}/m/demo/shop`;

describe.runIf(hasCurl)('curl, asking the demo shop', () => {
  test('gets the same products by path, on the host of the project, of the group and of a world', async () => {
    const byPath = await curl([`${shop}/products`]);
    expect(byPath.status).toBe(200);
    expect(byPath.headers['content-type']).toBe('application/json');
    expect(JSON.parse(byPath.body).products.length).toBeGreaterThan(2);
    for (const other of [
      `http://demo.localhost:${port}/shop/products`,
      `http://shop--demo.localhost:${port}/products`,
      `http://test-17--shop--demo.localhost:${port}/products`,
    ]) {
      const answer = await curl([other]);
      expect([other, answer.status, answer.body]).toEqual([other, 200, byPath.body]);
    }
  });

  test('finds the sandbox on the origin that the dashboard shares, and not on a host of the mock', async () => {
    const byPath = await curl([`${shop}/products`]);
    expect(byPath.headers['content-security-policy']).toBe('sandbox');
    const onItsHost = await curl([`http://shop--demo.localhost:${port}/products`]);
    expect(onItsHost.headers).not.toHaveProperty('content-security-policy');
  });

  test('is told the seed of every answer, its own where it sent one', async () => {
    const [one, other] = await Promise.all([curl([`${shop}/products`]), curl([`${shop}/products`])]);
    expect(one.headers['x-understudy-seed']).toMatch(/^\w+~t\w+$/);
    expect(one.headers['x-understudy-seed']).not.toBe(other.headers['x-understudy-seed']);
    const asked = await curl(['--header', 'x-understudy-seed: abc', `${shop}/products`]);
    expect(asked.headers['x-understudy-seed']).toBe('abc');
  });

  test('gets for HEAD what GET says, its length included, and no body', async () => {
    const get = await curl([`${shop}/products`]);
    const head = await curl(['--head', '--output', '/dev/null', `${shop}/products`]);
    const named = ({ headers }: typeof get) => ({ ...headers, 'x-understudy-seed': 'its own' });
    expect(head.status).toBe(200);
    expect(named(head)).toEqual(named(get));
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.body)));
  });

  test('gets a preflight granted with the headers it asked for', async () => {
    const { status, headers } = await curl([
      ...['--request', 'OPTIONS', '--header', 'Origin: http://shop.example'],
      ...['--header', 'Access-Control-Request-Method: PUT'],
      ...['--header', 'Access-Control-Request-Headers: x-cart, content-type'],
      `${shop}/products`,
    ]);
    expect(status).toBe(204);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-methods']).toContain('PUT');
    expect(headers['access-control-allow-headers']).toBe('x-cart, content-type');
  });

  test('gets the methods of a path for an OPTIONS that is no preflight', async () => {
    const { status, headers } = await curl(['--request', 'OPTIONS', `${shop}/products`]);
    expect([status, headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS, POST']);
  });

  test('is told the nearest endpoint when it mistypes a path, with what did not fit', async () => {
    const { status, headers, body } = await curl([`${shop}/prodcts`]);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('application/problem+json');
    const { nearest } = JSON.parse(body);
    expect(nearest).toHaveLength(3);
    expect(nearest[0].endpoint).toMatchObject({ method: 'GET', path: '/products' });
    expect(nearest[0].checks).toContainEqual({
      part: 'path',
      ok: false,
      expected: '/products',
      actual: '/prodcts',
    });
  });

  test('is told which methods a path has when it uses another', async () => {
    const { status, headers, body } = await curl(['--request', 'DELETE', `${shop}/products`]);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS, POST']);
    expect(JSON.parse(body).code).toBe('mocks.method_not_allowed');
  });

  test('gets the error that it asks for, marked as one on purpose', async () => {
    const { status, headers, body } = await curl([`${shop}/products?simulate_error=503`]);
    expect([status, headers['x-understudy-fault']]).toEqual([503, 'simulate_error']);
    expect(JSON.parse(body)).toMatchObject({ status: 503, code: 'mocks.simulated_error' });
  });

  test('waits as long as it asks to', async () => {
    const { status, headers, seconds } = await curl([`${shop}/products?simulate_delay=400`]);
    expect([status, headers['x-understudy-fault']]).toEqual([200, 'simulate_delay']);
    expect(seconds).toBeGreaterThanOrEqual(0.395);
    expect(seconds).toBeLessThan(5);
  });

  test('is refused when its address or its headers are longer than anybody means', async () => {
    const address = await curl([`${shop}/products?${'x'.repeat(17 * 1024)}`]);
    const headers = await curl(
      Array.from({ length: 10 }, (_, index) => ['--header', `x-${index}: ${'x'.repeat(7000)}`])
        .flat()
        .concat(`${shop}/products`),
    );
    expect([address.status, headers.status]).toEqual([414, 431]);
  });

  test('reads in stats how often it asked, once the log has it', async () => {
    const total = async () => JSON.parse((await curl([`${shop}/stats`])).body).traffic.total as number;
    const before = await total();
    for (let asked = 0; asked < 5; asked++) await curl([`${shop}/products`]);
    await expect.poll(total, { timeout: 5000 }).toBeGreaterThanOrEqual(before + 5);
  });
});
