import { describe, expect, test } from 'vitest';
import type { Exchange } from '../exchange';
import { harEntry } from './har-entry';

const ORDER: Exchange = {
  id: 'exc_1',
  at: Date.UTC(2026, 10, 21, 10, 0, 0, 123),
  source: 'client',
  group_id: 'grp_1',
  group_slug: 'shop',
  kind: 'http',
  method: 'POST',
  url: 'https://mocks.example/m/demo/shop/orders?q=red%20wine&page=2&page=3',
  path: '/orders',
  request_headers: [
    ['content-type', 'application/x-www-form-urlencoded'],
    ['cookie', 'a=1; b=%20'],
  ],
  request_body: { text: 'item=7&note=two+words', size: 21, cut: false },
  status: 201,
  response_headers: [['content-type', 'application/json']],
  response_body: { text: '{"id":7}', size: 8, cut: false },
  duration_ms: 57,
  queue_ms: 2,
  caller: { address: 'hash', country: 'DE' },
  world: 'main',
  seed: 'dice~tmb1',
  why: { outcome: 'answered', delay_ms: 50 },
};

function uploaded(body: string): Exchange {
  const headers: Exchange['request_headers'] = [['content-type', 'multipart/form-data; boundary=B']];
  return { ...ORDER, request_headers: headers, request_body: { text: body, size: body.length, cut: false } };
}

describe('an exchange in an archive', () => {
  test('shows query, cookies and form as a browser would', () => {
    const { request } = harEntry(ORDER);
    expect(request.queryString).toEqual([
      { name: 'q', value: 'red wine' },
      { name: 'page', value: '2' },
      { name: 'page', value: '3' },
    ]);
    expect(request.cookies).toEqual([
      { name: 'a', value: '1' },
      { name: 'b', value: ' ' },
    ]);
    expect(request.postData).toEqual({
      mimeType: 'application/x-www-form-urlencoded',
      params: [
        { name: 'item', value: '7' },
        { name: 'note', value: 'two words' },
      ],
      text: 'item=7&note=two+words',
    });
  });

  test('names the files of a form without repeating them', () => {
    const body =
      '--B\r\ncontent-disposition: form-data; name="note"\r\n\r\nhi\r\n' +
      '--B\r\ncontent-disposition: form-data; name="photo"; filename="a.png"\r\ncontent-type: image/png\r\n\r\nPNG\r\n--B--\r\n';
    expect(harEntry(uploaded(body)).request.postData?.params).toEqual([
      { name: 'note', value: 'hi' },
      { name: 'photo', fileName: 'a.png', contentType: 'image/png' },
    ]);
    expect(harEntry(uploaded('broken')).request.postData).toMatchObject({ params: [], text: 'broken' });
  });

  test('shows the cookies that were set, but for what browsers would not understand', () => {
    const response_headers: Exchange['response_headers'] = [
      [
        'set-cookie',
        'sid=a=b; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly; Secure; SameSite=Lax',
      ],
      ['set-cookie', 'old=; expires=never'],
      ['set-cookie', '***'],
    ];
    expect(harEntry({ ...ORDER, response_headers }).response.cookies).toEqual([
      {
        name: 'sid',
        value: 'a=b',
        path: '/',
        expires: '2026-10-21T07:28:00.000Z',
        httpOnly: true,
        secure: true,
      },
      { name: 'old', value: '' },
    ]);
  });

  test('tells when it was and where its time went', () => {
    const { startedDateTime, time, timings } = harEntry(ORDER);
    expect(startedDateTime).toBe('2026-11-21T10:00:00.123Z');
    expect(time).toBe(57);
    expect(timings).toMatchObject({ blocked: 2, wait: 55, dns: -1 });
  });

  test('says where the log has only a part of a body', () => {
    const { response } = harEntry({ ...ORDER, response_body: { text: 'ab', size: 90_000, cut: true } });
    expect(response.content).toEqual({
      size: 90_000,
      mimeType: 'application/json',
      text: 'ab',
      comment: 'The log kept only the first 2 of 90000 bytes of the body.',
    });
  });

  test('keeps what only a mock knows', () => {
    expect(harEntry(ORDER)._understudy).toEqual({
      id: 'exc_1',
      source: 'client',
      group: 'shop',
      kind: 'http',
      world: 'main',
      seed: 'dice~tmb1',
      country: 'DE',
      why: { outcome: 'answered', delay_ms: 50 },
    });
  });
});
