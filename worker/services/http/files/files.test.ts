import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { type FileRequest, fileAnswer } from './file-answer';
import { deleteFile, destroyFiles, listFiles, putFile } from './file-store';

const blobs = env.BLOBS;
const TEXT = '0123456789';

beforeAll(async () => {
  await putFile(blobs, 'g1', {
    name: 'a.txt',
    bytes: new TextEncoder().encode(TEXT),
    contentType: 'text/plain',
  });
});

async function ask(headers: Record<string, string> = {}, more: Partial<FileRequest> = {}) {
  const asked = {
    groupId: 'g1',
    method: 'GET',
    headers: new Headers(headers),
    name: 'a.txt',
    downloadName: null,
    contentType: null,
  };
  const { status, headers: list, body } = await fileAnswer(blobs, { ...asked, ...more });
  const text = body === null ? '' : await new Response(body as BodyInit).text();
  return { status, headers: Object.fromEntries(list), text };
}

describe('a file is answered as by a web server', () => {
  test('whole, with what a client needs to ask again', async () => {
    const { status, headers, text } = await ask();
    expect([status, text]).toEqual([200, TEXT]);
    expect(headers).toMatchObject({
      'content-type': 'text/plain',
      etag: expect.stringMatching(/^".+"$/),
      'accept-ranges': 'bytes',
    });
    expect(Date.parse(headers['last-modified'] ?? '')).toBeGreaterThan(0);
  });

  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-99', TEXT, 'bytes 0-9/10'],
  ])('in part: %s', async (range, text, contentRange) => {
    const answer = await ask({ range });
    expect(answer).toMatchObject({ status: 206, text });
    expect(answer.headers['content-range']).toBe(contentRange);
  });

  test.each(['bytes=0-1,3-4', 'lines=1-2', 'bytes=5-2', 'bytes=-', 'bytes'])(
    'whole, for a range that may be passed over: %s',
    async (range) => {
      expect(await ask({ range })).toMatchObject({ status: 200, text: TEXT });
    },
  );

  test('not at all, beyond its end', async () => {
    const { status, headers } = await ask({ range: 'bytes=10-' });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
  });

  test('not again, to who has it', async () => {
    const { headers } = await ask();
    const { etag = '', 'last-modified': modified = '' } = headers;
    for (const known of [
      { 'if-none-match': etag },
      { 'if-none-match': `"x", W/${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': modified },
    ]) {
      expect(await ask(known as Record<string, string>)).toMatchObject({ status: 304, text: '' });
    }
    expect((await ask({ 'if-none-match': '"x"', 'if-modified-since': modified })).status).toBe(200);
    expect((await ask({ 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status).toBe(200);
    expect((await ask({ 'if-match': '"x"' })).status).toBe(412);
  });

  test('a part only of the version that the client has', async () => {
    const { etag = '' } = (await ask()).headers;
    expect((await ask({ range: 'bytes=0-0', 'if-range': etag })).status).toBe(206);
    expect((await ask({ range: 'bytes=0-0', 'if-range': '"older"' })).status).toBe(200);
  });

  test('its length alone to HEAD', async () => {
    const answer = await ask({}, { method: 'HEAD' });
    expect([answer.status, answer.text, answer.headers['content-length']]).toEqual([200, '', '10']);
  });

  test('under another type, and under a name of its own', async () => {
    const { headers } = await ask({}, { contentType: 'application/x-own', downloadName: 'Über "7"\r\n.txt' });
    expect(headers['content-type']).toBe('application/x-own');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="_ber _7___.txt"; filename*=UTF-8''%C3%9Cber%20%227%22%0D%0A.txt`,
    );
  });

  test.each(['b.txt', '../g2/files/a.txt', 'a/../a.txt', '', '.hidden'])(
    '404 for a file that is none: %j',
    async (name) => {
      expect((await ask({}, { name })).status).toBe(404);
    },
  );
});

describe('the files of a group', () => {
  const bytes = new Uint8Array(3);

  test('are listed, replaced and deleted by name', async () => {
    await putFile(blobs, 'g3', { name: 'b.png', bytes, contentType: 'image/png' });
    await putFile(blobs, 'g3', { name: 'a b (1).bin', bytes, contentType: null });
    await putFile(blobs, 'g3', { name: 'b.png', bytes: new Uint8Array(5), contentType: 'image/webp' });
    expect(
      (await listFiles(blobs, 'g3')).map(({ name, size, content_type }) => [name, size, content_type]),
    ).toEqual([
      ['a b (1).bin', 3, 'application/octet-stream'],
      ['b.png', 5, 'image/webp'],
    ]);
    await deleteFile(blobs, 'g3', 'b.png');
    expect(await listFiles(blobs, 'g3')).toHaveLength(1);
    await expect(deleteFile(blobs, 'g3', 'b.png')).rejects.toMatchObject({ code: 'files.unknown' });
  });

  test.each(['../x', 'a/b', '', '.', 'x'.repeat(201), 'a\nb'])(
    'have a proper name, which %j is not',
    async (name) => {
      await expect(putFile(blobs, 'g3', { name, bytes, contentType: null })).rejects.toMatchObject({
        code: 'files.bad_name',
      });
    },
  );

  test("are given back when the group is, and no other group's", async () => {
    for (let index = 0; index < 5; index++)
      await putFile(blobs, 'g4', { name: `f${index}`, bytes, contentType: null });
    await putFile(blobs, 'g40', { name: 'f', bytes, contentType: null });
    await destroyFiles(blobs, 'g4');
    expect([await listFiles(blobs, 'g4'), (await listFiles(blobs, 'g40')).length]).toEqual([[], 1]);
  });
});
