import { describe, expect, test } from 'vitest';
import { covers, hasReached, latest, parseCursor, writeCursor } from './live-cursor';

const cursor = (text: string) => {
  const parsed = parseCursor(text);
  if (!parsed) throw new Error(`${text} is no cursor.`);
  return parsed;
};

describe('a cursor', () => {
  test('is written as it was read, its objects in order', () => {
    expect(writeCursor(cursor('3:1.0,0:12.49'))).toBe('0:12.49,3:1.0');
    expect(writeCursor(new Map())).toBe('0:0.0');
  });

  test.each(['', '0', '0:1', '0:1.x', '0:1.2 ', ',0:1.2', '0:-1.2', '0:1e3.2', `0:${'9'.repeat(16)}.1`])(
    'is not %j',
    (text) => expect(parseCursor(text)).toBe(null),
  );

  test('has reached what lies before it, in that object alone', () => {
    const at = cursor('0:2.3');
    expect(hasReached(at, 0, { seq: 2, index: 3 })).toBe(true);
    expect(hasReached(at, 0, { seq: 1, index: 99 })).toBe(true);
    expect(hasReached(at, 0, { seq: 2, index: 4 })).toBe(false);
    expect(hasReached(at, 0, { seq: 3, index: 0 })).toBe(false);
    expect(hasReached(at, 1, { seq: 1, index: 0 })).toBe(false);
  });

  test('covers another when it is as far in each object that the other names', () => {
    expect(covers(cursor('0:2.3,1:1.0'), cursor('0:2.3'))).toBe(true);
    expect(covers(cursor('0:2.3'), cursor('0:2.3,1:1.0'))).toBe(false);
    expect(covers(cursor('0:2.3'), new Map())).toBe(true);
  });

  test('goes forward in each object by itself', () => {
    expect(writeCursor(latest(cursor('0:2.3,1:1.0'), cursor('0:1.9,1:1.1,2:4.0')))).toBe('0:2.3,1:1.1,2:4.0');
  });
});
