import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { curl } from './curl.ts';
import { useOwnProject } from './own-project.ts';
import { hasCurl } from './tools.ts';

const url = inject('url');
const port = inject('port');
const own = useOwnProject('Large bodies');
const upload = () => ['--request', 'POST', `${own.url()}/files`];
const CHUNKED = ['--upload-file', '-'];
const WITH_LENGTH = ['--data-binary', '@-'];

const MIB = 1024 * 1024;
const ELEVEN_MIB = Buffer.alloc(11 * MIB, ' ');
const NINE_MIB = Buffer.alloc(9 * MIB, ' ');

beforeAll(() =>
  own.addEndpoint({ name: 'upload', method: 'POST', path: '/files', response_status_code: 201 }),
);

describe.runIf(hasCurl)('a body beyond the ten MiB of a group', () => {
  test('is refused at once when it says its length: a client that waits for "100 Continue" sends none of it', async () => {
    const { status, body, sent } = await curl(
      ['--header', 'Expect: 100-continue', ...WITH_LENGTH, ...upload()],
      ELEVEN_MIB,
    );
    expect([status, sent]).toEqual([413, 0]);
    expect(JSON.parse(body)).toMatchObject({ status: 413, code: 'mocks.body_too_large' });
  });

  test('is refused with an answer that a client gets which sends at once', async () => {
    const { status, body } = await curl(['--header', 'Expect:', ...WITH_LENGTH, ...upload()], ELEVEN_MIB);
    expect(status).toBe(413);
    expect(JSON.parse(body).detail).toContain('max_body_bytes');
  });

  test('is refused when it comes in chunks and never says its length', async () => {
    const { status } = await curl([...CHUNKED, ...upload()], ELEVEN_MIB);
    expect(status).toBe(413);
  });

  test('is the only one that is refused: nine MiB pass, with a length and in chunks', async () => {
    const whole = await curl([...WITH_LENGTH, ...upload()], NINE_MIB);
    const chunked = await curl([...CHUNKED, ...upload()], NINE_MIB);
    expect([whole.status, chunked.status]).toEqual([201, 201]);
    expect(whole.sent).toBe(NINE_MIB.length);
  });
});

test.runIf(hasCurl)('uploads that are cut off in the middle disturb nobody else', async () => {
  const cutOff = async () => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const { pathname } = new URL(`${own.url()}/files`);
    const head = [`POST ${pathname} HTTP/1.1`, `Host: localhost:${port}`, `Content-Length: ${MIB}`];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    await new Promise((sent) => socket.write(Buffer.alloc(MIB / 2), sent));
    socket.resetAndDestroy();
  };
  const ask = async () => (await curl([`${url}/m/demo/shop/products`])).status;
  const asked = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const [status] = await Promise.all([ask(), cutOff()]);
      return status;
    }),
  );
  expect(new Set(asked)).toEqual(new Set([200]));
  expect((await curl([...WITH_LENGTH, ...upload()], Buffer.from('{}'))).status).toBe(201);
  expect((await curl([`${url}/health`])).status).toBe(200);
});
