import { expect, test } from 'vitest';
import { changedLines } from './changed-lines';

test('bodies are told apart line by line, however their JSON was written', () => {
  expect(changedLines('{"id":1,"ok":true}', '{ "id": 2, "ok": true }')).toEqual([
    { sign: ' ', text: '{' },
    { sign: '-', text: '  "id": 1,' },
    { sign: '+', text: '  "id": 2,' },
    { sign: ' ', text: '  "ok": true' },
    { sign: ' ', text: '}' },
  ]);
});

test('a line break at the end is no difference', () => {
  expect(changedLines('a\nb', 'a\nb\n')).toEqual([
    { sign: ' ', text: 'a' },
    { sign: ' ', text: 'b' },
  ]);
});
