import { describe, expect, test } from 'vitest';
import { changedPointers } from './changed-pointers';
import { deepEqual } from './deep-equal';
import { mergePatch } from './merge-patch';
import { plainCopy } from './plain-copy';
import { isUnder, joinPointer, parentOf, parsePointer, valueAt } from './pointer';
import { rebased } from './rebased';
import { writeAt } from './write-at';

describe('a pointer', () => {
  test('is the same after being taken apart and put together, whatever the names', () => {
    const tokens = ['a/b', '~', '~1', '', 'é x', '0'];
    expect(parsePointer(joinPointer('', ...tokens))).toEqual(tokens);
  });

  test('finds what it names, and nothing that only every object has', () => {
    expect(valueAt({ a: [{ 'b/c': 1 }] }, '/a/0/b~1c')).toBe(1);
    expect(valueAt({ a: null }, '/a/b/c')).toBeUndefined();
    expect(valueAt({}, '/constructor')).toBeUndefined();
    expect(parentOf('/a/b')).toBe('/a');
    expect([isUnder('/ab', '/a'), isUnder('/a/b', '/a'), isUnder('/a', '/a'), isUnder('/a', '')]).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test('writes, and makes what is missing on the way', () => {
    const document = { a: 1, cors: null };
    writeAt(document, '/cors/origins/0', '*');
    writeAt(document, '/a', undefined);
    writeAt(document, '/not/there', undefined);
    expect(document).toEqual({ cors: { origins: ['*'] } });
  });
});

describe('documents', () => {
  test('are equal whatever the order of members, and a member without a value is none', () => {
    expect(deepEqual({ a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1, d: undefined })).toBe(true);
    expect(deepEqual({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(deepEqual([], {})).toBe(false);
    expect(deepEqual(null, {})).toBe(false);
  });

  test('differ where their members do; a list is one place', () => {
    const before = { name: 'a', cors: { on: true, age: 1 }, rows: [{ n: 1 }], gone: 1 };
    const after = { name: 'a', cors: { on: false, age: 1 }, rows: [{ n: 2 }], come: 1 };
    expect(changedPointers(before, after).toSorted()).toEqual(['/come', '/cors/on', '/gone', '/rows']);
    expect(changedPointers(before, plainCopy(before))).toEqual([]);
  });

  test('that were edited keep the edits when other values are saved beneath', () => {
    const base = { name: 'a', limit: 1, cors: { on: true, age: 1 } };
    const edited = { name: 'mine', limit: 1, cors: { on: true, age: 2 } };
    const next = { name: 'theirs', limit: 5, cors: { on: false, age: 1 } };
    expect(rebased(base, edited, next)).toEqual({ name: 'mine', limit: 5, cors: { on: false, age: 2 } });
  });

  test('are sent without what has no value', () => {
    expect(JSON.stringify(plainCopy({ a: undefined, b: [undefined, { c: undefined }] }))).toBe(
      '{"b":[null,{}]}',
    );
  });

  test('are sent as what changed: null takes a member away, a list is sent whole', () => {
    const before = { cors: { on: true, age: 1, origins: ['a'] }, limit: { per: 1 }, same: 1 };
    const after = { cors: { on: true, origins: ['a', 'b'] }, limit: null, same: 1, delay: { min: 1 } };
    expect(mergePatch(before, after)).toEqual({
      cors: { age: null, origins: ['a', 'b'] },
      limit: null,
      delay: { min: 1 },
    });
    expect(mergePatch(before, plainCopy(before))).toEqual({});
  });
});
