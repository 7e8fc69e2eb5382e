import { expect, test } from 'vitest';
import { widestScope } from './scope';

test.each([
  [['write'], 'write'],
  [['admin', 'read'], 'admin'],
  [['read'], 'read'],
] as const)('a token for %s is shown as one for %s', (scopes, shown) => {
  expect(widestScope([...scopes])).toBe(shown);
});
