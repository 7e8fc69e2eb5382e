import { describe, expect, test } from 'vitest';
import type { Answer } from '../engine/answer';
import { openPlayground } from '../testing/mock-playground';
import { frontPrefix } from './front';

const URL = 'http://shop--demo.localhost:8787/a?b=c';

const frontOf = (origin: string, secret = 'secret-of-the-front') => ({
  headers: { host: 'shop--demo.localhost:8787', 'x-understudy-front': `${secret} ${origin}` },
});

function openEcho(takesHostPrefix = false) {
  return openPlayground({
    traits: { takesHostPrefix },
    handle: ({ url, headers, headerList, reach }, { baseUrl }): Answer => {
      const seen = {
        url,
        baseUrl,
        reach,
        host: headers.get('host'),
        names: headerList.map(([name]) => name),
      };
      return { status: 200, headers: [], body: JSON.stringify(seen) };
    },
  });
}

describe('behind a front', () => {
  test('a mock sees the address that the client has called', async () => {
    const { send, logged } = openEcho();
    const seen = await (await send(URL, frontOf('https://localhost:8443'))).json();
    expect(seen).toMatchObject({
      url: 'https://localhost:8443/a?b=c',
      baseUrl: 'https://localhost:8443',
      host: 'localhost:8443',
      names: ['host'],
      reach: { mount: '', host: 'localhost:8443', innerHost: 'shop--demo.localhost:8787', hostPrefix: null },
    });
    expect(await logged()).toMatchObject([{ url: URL }]);
  });

  test('a bucket may stand before its host, for a kind that takes it', async () => {
    const prefixAt = async (origin: string, takes: boolean) => {
      const seen: { reach: object } = await (await openEcho(takes).send(URL, frontOf(origin))).json();
      return seen.reach;
    };
    expect(await prefixAt('http://photos.localhost:9000', true)).toMatchObject({ hostPrefix: 'photos' });
    expect(await prefixAt('http://photos.localhost:9000', false)).toMatchObject({ hostPrefix: null });
  });

  test('a path keeps the dots that the runtime would resolve', async () => {
    const { send, logged } = openEcho();
    const said = frontOf('http://localhost:9000/b/../c/%2e?d=e');
    const seen = await (await send('http://shop--demo.localhost:8787/c/?d=e', said)).json();
    expect(seen).toMatchObject({
      url: 'http://localhost:9000/b/../c/%2e?d=e',
      baseUrl: 'http://localhost:9000',
    });
    expect(await logged()).toMatchObject([{ path: '/b/../c/%2e' }]);
  });

  test('only who knows the secret is believed', async () => {
    const { send } = openEcho();
    const seen = await (await send(URL, frontOf('https://evil.example', 'a guess'))).json();
    expect(seen).toMatchObject({ url: URL, host: 'shop--demo.localhost:8787', reach: { innerHost: null } });
  });
});

test.each([
  ['http://localhost:9000', null],
  ['http://127.0.0.1:9000', null],
  ['http://[::1]:9000', null],
  ['http://host.docker.internal:9000', null],
  ['http://s3.localhost:9000', null],
  ['http://s3.us-east-1.amazonaws.com', null],
  ['http://Photos.localhost:9000', 'photos'],
  ['http://photos.s3.localhost:9000', 'photos'],
  ['http://my.photos.s3.us-east-1.amazonaws.com', 'my.photos'],
])('what stands before the own host of %s is %s', (origin, prefix) => {
  expect(frontPrefix(origin, 's3')).toBe(prefix);
});
