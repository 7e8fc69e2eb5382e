import { expect, test } from 'vitest';
import { z } from 'zod';
import { bodyFault } from './answer-check.ts';

test('a fixed answer is compared byte for byte, unless the server prints its JSON anew', () => {
  const wanted = { status: 200, body: '{"a":1,"b":[2]}' };
  expect(bodyFault('{"a":1,"b":[2]}', wanted, false)).toBeUndefined();
  expect(bodyFault('{ "b": [2], "a": 1 }', wanted, false)).toContain('expected: {"a":1');
  expect(bodyFault('{ "b": [2], "a": 1 }', wanted, true)).toBeUndefined();
  expect(bodyFault('{ "b": [3], "a": 1 }', wanted, true)).toContain('expected: {"a":1');
  expect(bodyFault('not found', wanted, true)).toContain('expected: {"a":1');
});

test('an answer that differs each time is judged by its shape', () => {
  const wanted = { status: 200, shape: z.object({ id: z.literal('42'), points: z.int() }) };
  expect(bodyFault('{"id":"42","points":7}', wanted, false)).toBeUndefined();
  expect(bodyFault('{"id":"42","points":"7"}', wanted, false)).toContain('points');
  expect(bodyFault('{"id":"{{request.path.id}}","points":7}', wanted, false)).toContain('id');
  expect(bodyFault('busy', wanted, false)).toContain('expected object');
});
