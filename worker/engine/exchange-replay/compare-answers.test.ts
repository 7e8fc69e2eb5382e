import { describe, expect, test } from 'vitest';
import type { KeptBody } from '../exchange';
import { compareAnswers, type LoggedAnswer } from './compare-answers';

function answer(body: string, parts: Partial<LoggedAnswer> = {}, kept: Partial<KeptBody> = {}): LoggedAnswer {
  const response_body: KeptBody = {
    text: body,
    size: new TextEncoder().encode(body).length,
    cut: false,
    ...kept,
  };
  return { status: 200, response_headers: [['content-type', 'application/json']], response_body, ...parts };
}

describe('two answers', () => {
  test('that are the same have no difference, whatever their dates and seeds', () => {
    const later = answer('{}', {
      response_headers: [
        ['date', 'now'],
        ['Content-Type', 'application/json'],
        ['x-understudy-seed', 'other'],
      ],
    });
    expect(compareAnswers(answer('{}'), later)).toEqual([]);
  });

  test('differ by status and by header', () => {
    const other = answer('{}', {
      status: 503,
      response_headers: [
        ['content-type', 'text/plain'],
        ['retry-after', '3'],
      ],
    });
    expect(compareAnswers(answer('{}'), other)).toEqual([
      { part: 'status', before: '200', after: '503' },
      { part: 'header content-type', before: 'application/json', after: 'text/plain' },
      { part: 'header retry-after', before: null, after: '3' },
    ]);
  });

  test('differ by each place of their JSON', () => {
    const before = answer('{"id":7,"tags":["a","b"],"a/b":null,"__proto__":{"x":1}}');
    const after = answer('{"id":"7","tags":["a"],"a/b":{},"__proto__":{"x":2},"new":[]}');
    expect(compareAnswers(before, after)).toEqual([
      { part: 'body /id', before: '7', after: '"7"' },
      { part: 'body /tags/1', before: '"b"', after: null },
      { part: 'body /a~1b', before: 'null', after: '{}' },
      { part: 'body /__proto__/x', before: '1', after: '2' },
      { part: 'body /new', before: null, after: '[]' },
    ]);
  });

  test('that write the same JSON in another way differ by a line', () => {
    expect(compareAnswers(answer('{"a":1}'), answer('{\n"a":1}'))).toEqual([
      { part: 'body line 1', before: '{"a":1}', after: '{' },
    ]);
    expect(compareAnswers(answer('12345678901234567890'), answer('12345678901234567891'))).toHaveLength(1);
  });

  test('that are text differ by their first line that does', () => {
    expect(compareAnswers(answer('a\nb\nc'), answer('a\nX\nc'))).toEqual([
      { part: 'body line 2', before: 'b', after: 'X' },
    ]);
    expect(compareAnswers(answer('a'), answer('a\nb'))).toEqual([
      { part: 'body line 2', before: null, after: 'b' },
    ]);
  });

  test('that are bytes differ by their first byte that does', () => {
    const image = (text: string, size: number) => answer(text, {}, { encoding: 'base64', size });
    expect(compareAnswers(image('AAE=', 2), image('AAI=', 2))).toEqual([
      { part: 'body byte 2', before: '2 bytes', after: '2 bytes' },
    ]);
    expect(compareAnswers(image('AAE=', 2), image('AAE=', 2))).toEqual([]);
  });

  test('that are longer than what was kept are compared by what is known of the whole', () => {
    const long = (sha256: string, size = 90_000) => answer('ab', {}, { size, cut: true, sha256 });
    expect(compareAnswers(long('1'), long('1'))).toEqual([]);
    expect(compareAnswers(long('1'), long('2'))).toEqual([
      { part: 'body beyond what the log kept', before: '90000 bytes', after: '90000 bytes' },
    ]);
    const video = (sha256: string) => answer('', {}, { text: null, size: 9, cut: true, sha256 });
    expect(compareAnswers(video('1'), video('1'))).toEqual([]);
    expect(compareAnswers(video('1'), video('2'))).toHaveLength(1);
    const passed = (size: number) => answer('', {}, { text: null, size });
    expect(compareAnswers(passed(3), passed(4))).toEqual([
      { part: 'body', before: '3 bytes', after: '4 bytes' },
    ]);
  });

  test('that have nothing in common are told apart in a list that ends', () => {
    const many = (value: number) => answer(JSON.stringify(Array.from({ length: 9000 }, () => value)));
    expect(compareAnswers(many(1), many(2))).toHaveLength(50);
    const deep = '['.repeat(30_000);
    expect(compareAnswers(answer(`${deep}1`), answer(`${deep}2`))).toHaveLength(1);
  });
});
