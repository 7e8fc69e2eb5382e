import { expect, test } from 'vitest';
import { HotBytes, OVERWRITTEN_MOST } from './hot-bytes';

const MIB = 1024 * 1024;

test('what was read last is kept, up to 32 MiB, and nothing that may be written over', () => {
  const hot = new HotBytes();
  const names = Array.from({ length: 33 }, (_, index) => `blob-${index}`);
  for (const name of names.slice(0, 32)) hot.keep(name, new Uint8Array(MIB));
  expect(hot.get('blob-0')).toHaveLength(MIB);
  hot.keep('blob-32', new Uint8Array(MIB));
  expect(names.filter((name) => !hot.get(name))).toEqual(['blob-1']);
  hot.keep('small', new Uint8Array(OVERWRITTEN_MOST));
  expect(hot.get('small')).toBeUndefined();
});
