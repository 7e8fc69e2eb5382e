import { beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../platform/clock';
import { openHouse } from '../../testing/api';
import { element, openStoreDesk, type StoreDesk } from '../../testing/store-desk';
import { presign } from './signature/presign';

const SEED = [{ name: 'open', objects: [{ key: 'a.txt', body: 'hello', content_type: 'text/plain' }] }];

let desk: StoreDesk;
beforeAll(async () => {
  desk = await openStoreDesk({ seed: SEED });
});

describe('every answer', () => {
  test('has a name, which its error repeats', async () => {
    const { headers, text, status } = await desk.ask('GET', '/nowhere');
    expect([status, headers.get('content-type'), element(text, 'Resource')]).toEqual([
      404,
      'application/xml',
      '/nowhere',
    ]);
    expect(headers.get('x-amz-request-id')).toMatch(/^[0-9A-Z]{16}$/);
    expect(element(text, 'RequestId')).toBe(headers.get('x-amz-request-id'));
    expect(element(text, 'HostId')).toBe(headers.get('x-amz-id-2'));
  });

  test('has the same name when it is asked for with the same seed', async () => {
    const seeded = { headers: { 'x-understudy-seed': 'abc' } };
    const [one, other, another] = await Promise.all([
      desk.ask('GET', '/open', seeded),
      desk.ask('GET', '/open', seeded),
      desk.ask('GET', '/open'),
    ]);
    expect(one.headers.get('x-amz-request-id')).toBe(other.headers.get('x-amz-request-id'));
    expect(one.headers.get('x-amz-request-id')).not.toBe(another.headers.get('x-amz-request-id'));
  });

  test('to HEAD has no body, not even when it is a refusal', async () => {
    expect(await desk.ask('HEAD', '/nowhere')).toMatchObject({ status: 404, text: '' });
    expect(await desk.ask('HEAD', '/open')).toMatchObject({ status: 200, text: '' });
  });
});

describe('who asks', () => {
  test.each([
    ['a key that nobody has', ['nobody', 'test'], 'InvalidAccessKeyId'],
    ['a secret that is not its own', ['test', 'wrong'], 'SignatureDoesNotMatch'],
  ] as const)('is refused with %s', async (_, [accessKey, secretKey], code) => {
    const { status, text } = await desk.ask('GET', '/', { as: [accessKey, secretKey] });
    expect([status, element(text, 'Code')]).toEqual([403, code]);
  });

  test('is refused without a signature where nothing is public', async () => {
    const { status, text } = await desk.ask('GET', '/open', { as: null });
    expect([status, element(text, 'Code')]).toEqual([403, 'AccessDenied']);
  });

  test('is taken at its word by a lenient store', async () => {
    const lenient = await openStoreDesk({ seed: SEED, signatures: 'lenient' });
    const { status } = await lenient.ask('GET', '/open', { as: ['anybody', 'anything'] });
    expect(status).toBe(200);
  });

  test('may name a world after the signature was made', async () => {
    const signed = await desk.ask('POST', '/presigned-url', {
      as: null,
      body: JSON.stringify({ bucket: 'open', key: 'a.txt' }),
    });
    const { url } = signed.body as { url: string };
    const answer = await desk.house.call(`${url}&__world=w-1`, { token: null });
    expect([answer.status, answer.text]).toEqual([200, 'hello']);
  });
});

describe('worlds', () => {
  test('do not see what another one was told, and each begins with the seed', async () => {
    const inWorld = { headers: { 'x-understudy-world': 'apart' } };
    await desk.ask('PUT', '/only-in-main');
    expect((await desk.ask('HEAD', '/only-in-main')).status).toBe(200);
    expect((await desk.ask('HEAD', '/only-in-main', inWorld)).status).toBe(404);
    expect((await desk.ask('GET', '/open/a.txt', inWorld)).text).toBe('hello');
  });
});

describe('browsers', () => {
  const RULES =
    '<CORSConfiguration><CORSRule><AllowedMethod>PUT</AllowedMethod><AllowedMethod>GET</AllowedMethod><AllowedOrigin>https://*.example</AllowedOrigin><AllowedHeader>*</AllowedHeader><ExposeHeader>ETag</ExposeHeader><MaxAgeSeconds>60</MaxAgeSeconds></CORSRule></CORSConfiguration>';
  const preflight = (origin: string) => ({
    as: null,
    headers: {
      origin,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'content-type',
    },
  });

  test('are let in by the rules of the bucket and by nothing else', async () => {
    const before = await desk.ask('OPTIONS', '/open/a.txt', preflight('https://shop.example'));
    expect([before.status, element(before.text, 'Code')]).toEqual([403, 'AccessForbidden']);
    await desk.ask('PUT', '/open', { query: { cors: '' }, body: RULES });
    const { status, headers } = await desk.ask('OPTIONS', '/open/a.txt', preflight('https://shop.example'));
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(headers.get('access-control-allow-headers')).toBe('content-type');
    expect(headers.get('access-control-max-age')).toBe('60');
    expect((await desk.ask('OPTIONS', '/open/a.txt', preflight('https://shop.test'))).status).toBe(403);
  });

  test('ask first for a signed URL too, by a method that it was not signed for', async () => {
    await desk.ask('PUT', '/open', { query: { cors: '' }, body: RULES });
    const made = await desk.ask('POST', '/presigned-url', {
      as: null,
      body: JSON.stringify({ bucket: 'open', key: 'new', method: 'PUT' }),
    });
    const { url } = made.body as { url: string };
    const { headers } = preflight('https://shop.example');
    const answer = await desk.house.call(url, { method: 'OPTIONS', token: null, headers });
    expect([answer.status, answer.headers.get('access-control-allow-methods')]).toEqual([200, 'PUT, GET']);
  });

  test('may read an answer, also a refusal, where a rule says so', async () => {
    const origin = { headers: { origin: 'https://shop.example' } };
    for (const path of ['/open/a.txt', '/open/none']) {
      const { headers } = await desk.ask('GET', path, origin);
      expect(headers.get('access-control-allow-origin')).toBe('https://shop.example');
      expect(headers.get('access-control-expose-headers')).toBe('ETag');
    }
    expect((await desk.ask('GET', '/open/a.txt')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('beside S3', () => {
  test('a link is made for whoever asks, and expires by the clock', async () => {
    const body = JSON.stringify({ bucket: 'open', key: 'a.txt', expires_in: 60 });
    const { status, body: made, headers } = await desk.ask('POST', '/presigned-url', { as: null, body });
    const { url, expires_at, method } = made as { url: string; expires_at: string; method: string };
    expect([status, method, headers.get('access-control-allow-origin')]).toEqual([200, 'GET', '*']);
    expect((await desk.house.call(url, { token: null })).text).toBe('hello');
    const later = { 'x-understudy-clock': new Date(Date.parse(expires_at) + 1000).toISOString() };
    expect(element((await desk.house.call(url, { token: null, headers: later })).text, 'Message')).toBe(
      'Request has expired',
    );
  });

  test.each([
    ['no JSON', 'no', 'requests.malformed_json'],
    ['no key', '{"bucket":"open"}', 'requests.invalid'],
    ['a stranger', '{"bucket":"open","key":"a","access_key":"x"}', 'presign.unknown_key'],
  ])('a link is not made of %s', async (_, body, code) => {
    const answer = await desk.ask('POST', '/presigned-url', { as: null, body });
    expect(answer.body).toMatchObject({ code });
  });

  test('stats tell what is there, in their own words', async () => {
    const fresh = await openStoreDesk({ seed: SEED });
    const { body } = await fresh.ask('GET', '/stats', { as: null });
    expect(body).toMatchObject({
      bucket_count: 1,
      total_objects: 1,
      total_size_bytes: 5,
      total_size_mb: 0,
      timestamp: expect.any(String),
    });
  });

  test('a signed request for such a name is for the bucket', async () => {
    expect(element((await desk.ask('GET', '/stats')).text, 'Code')).toBe('NoSuchBucket');
  });
});

describe('faults', () => {
  test.each([
    ['slow_down', 503, 'SlowDown'],
    ['internal_error', 500, 'InternalError'],
  ])('%s breaks any answer, and is told', async (fault, status, code) => {
    const broken = await openStoreDesk({ seed: SEED, faults: { [fault]: 1 } });
    const answer = await broken.ask('GET', '/open');
    expect([answer.status, element(answer.text, 'Code')]).toEqual([status, code]);
    expect(answer.headers.get('x-understudy-fault')).toBe(fault);
  });

  test('a stale listing is without what was just written', async () => {
    const broken = await openStoreDesk({ seed: SEED, faults: { stale_listing: 1 } });
    const { text, headers } = await broken.ask('GET', '/open');
    expect([element(text, 'Key'), headers.get('x-understudy-fault')]).toEqual([undefined, 'stale_listing']);
  });
});

describe('the host of all stores', () => {
  const HOST = 'http://s3.localhost:8787';

  test('leads to the store whose secret has signed, where several have the key', async () => {
    const house = openHouse();
    const key = `shared-${crypto.randomUUID()}`;
    const account = (secret: string) => ({
      accounts: [{ name: secret, keys: [{ access_key: key, secret_key: secret }] }],
    });
    const one = await openStoreDesk(account('one'), house);
    const other = await openStoreDesk(account('other'), house);
    await one.ask('PUT', '/of-one', { as: [key, 'one'] });
    await other.ask('PUT', '/of-other', { as: [key, 'other'] });
    const at = (as: [string, string]) => one.ask('GET', '/', { as, base: HOST });
    expect(element((await at([key, 'one'])).text, 'Name')).toBe('of-one');
    expect(element((await at([key, 'other'])).text, 'Name')).toBe('of-other');
    expect(element((await at([key, 'wrong'])).text, 'Code')).toBe('SignatureDoesNotMatch');
  });

  test('finds the store of a signed URL that a browser asks about first', async () => {
    const house = openHouse();
    const key = `asked-${crypto.randomUUID()}`;
    const account = (secret: string) => ({
      accounts: [{ name: secret, keys: [{ access_key: key, secret_key: secret }] }],
    });
    await openStoreDesk(account('one'), house);
    const other = await openStoreDesk(account('other'), house);
    const as: [string, string] = [key, 'other'];
    await other.ask('PUT', '/asked', { as });
    const body =
      '<CORSConfiguration><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedOrigin>*</AllowedOrigin></CORSRule></CORSConfiguration>';
    await other.ask('PUT', '/asked', { as, query: { cors: '' }, body });
    const url = await presign({
      method: 'GET',
      url: `${HOST}/asked/a.txt`,
      accessKey: key,
      secretKey: 'other',
      region: 'us-east-1',
      expiresIn: 60,
      now: systemClock.now(),
    });
    const headers = { origin: 'https://shop.example', 'access-control-request-method': 'GET' };
    expect((await house.call(url, { method: 'OPTIONS', token: null, headers })).status).toBe(200);
  });

  test('takes the bucket as a further label', async () => {
    const key = `label-${crypto.randomUUID()}`;
    const accounts = [{ name: 'A', keys: [{ access_key: key, secret_key: 'secret' }] }];
    const labelled = await openStoreDesk({ accounts, seed: SEED });
    const as: [string, string] = [key, 'secret'];
    const answer = await labelled.ask('GET', '/a.txt', { as, base: 'http://open.s3.localhost:8787' });
    expect([answer.status, answer.text]).toEqual([200, 'hello']);
  });
});
