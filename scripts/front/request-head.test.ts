import { describe, expect, test } from 'vitest';
import { chunkedBody, measuredBody } from './body-framing.ts';
import { endOfHead, type FrontTarget, readHead } from './request-head.ts';

const TARGET: FrontTarget = {
  host: 'auth--demo.localhost:8787',
  world: null,
  secret: 's',
  scheme: 'http',
  ownHost: 'localhost:8000',
};

const headOf = (lines: string[], target: Partial<FrontTarget> = {}) =>
  readHead(`${lines.join('\r\n')}\r\n\r\n`, { ...TARGET, ...target });

describe('the head of a request', () => {
  test('is handed on with its names, order and repetitions; the host is the group’s', () => {
    const { text } = headOf(['PUT /a?b HTTP/1.1', 'HOST: Localhost:8000', 'X-Two: 1', 'x-two:2', 'X-Two: 1']);
    expect(text.split('\r\n')).toEqual([
      'PUT /a?b HTTP/1.1',
      'HOST: auth--demo.localhost:8787',
      'X-Two: 1',
      'x-two:2',
      'X-Two: 1',
      'x-understudy-front: s http://Localhost:8000',
      '',
      '',
    ]);
  });

  test('says where the front is when the client does not, and nothing that a client may make up', () => {
    const { text } = headOf(['GET / HTTP/1.0', 'X-Understudy-Front: s http://evil.example']);
    expect(text).toBe('GET / HTTP/1.0\r\nx-understudy-front: s http://localhost:8000\r\n\r\n');
  });

  test('names the world of the front, unless the client names one', () => {
    const lines = ['GET / HTTP/1.1', 'Host: x'];
    expect(headOf(lines, { world: 'w1' }).text).toContain('\r\nx-understudy-world: w1\r\n');
    expect(headOf([...lines, 'X-Understudy-World: w2'], { world: 'w1' }).text).not.toContain('w1');
  });

  test('tells whether a body comes, and whether the client waits before it sends it', () => {
    expect(headOf(['GET / HTTP/1.1'])).toMatchObject({ body: null, waits: false, isLast: false });
    expect(headOf(['PUT / HTTP/1.1', 'Content-Length: 0'])).toMatchObject({ body: null });
    expect(headOf(['PUT / HTTP/1.1', 'Content-Length: 5', 'Expect: 100-Continue'])).toMatchObject({
      body: { isOver: expect.any(Function) },
      waits: true,
    });
    expect(headOf(['GET / HTTP/1.1', 'Upgrade: websocket'])).toMatchObject({ isLast: true });
    expect(headOf(['PUT / HTTP/1.1', 'Content-Length: five'])).toMatchObject({ isLast: true });
  });

  test('brings a path along that would lose its dots on the way', () => {
    const frontOf = (target: string) =>
      headOf([`GET ${target} HTTP/1.1`, 'Host: a'])
        .text.split('\r\n')
        .at(-3);
    expect(frontOf('/a/../b?c=d')).toBe('x-understudy-front: s http://a/a/../b?c=d');
    expect(frontOf('/a/%2E/b')).toBe('x-understudy-front: s http://a/a/%2E/b');
    expect(frontOf('/a.b/c..d?e=.')).toBe('x-understudy-front: s http://a');
  });

  test('ends at an empty line', () => {
    expect(endOfHead(Buffer.from('GET / HTTP/1.1\r\nA: b\r\n'))).toBe(-1);
    expect(endOfHead(Buffer.from('GET / HTTP/1.1\r\n\r\nbody'))).toBe(18);
    expect(endOfHead(Buffer.from('GET / HTTP/1.1\n\nbody'))).toBe(16);
  });
});

describe('the end of a body', () => {
  const CHUNKED = '4;a=b\r\nWiki\r\n5\r\npedia\r\n0\r\nTrailer: x\r\n\r\n';

  test.each([1, 2, 3, 7, 1000])('is found in pieces of %i bytes', (size) => {
    for (const [framing, body] of [
      [chunkedBody(), CHUNKED],
      [measuredBody(11), 'eleven byte'],
    ] as const) {
      const bytes = Buffer.from(`${body}GET / HTTP/1.1`);
      let taken = 0;
      for (let at = 0; at < bytes.length && !framing.isOver(); at += size) {
        taken += framing.take(bytes.subarray(at, at + size));
      }
      expect([framing.isOver(), taken]).toEqual([true, body.length]);
    }
  });

  test('is never found where the chunks make no sense: what breaks there is one connection', () => {
    const framing = chunkedBody();
    expect(framing.take(Buffer.from('zz\r\n0\r\n\r\n'))).toBe(9);
    expect(framing.isOver()).toBe(false);
  });
});
