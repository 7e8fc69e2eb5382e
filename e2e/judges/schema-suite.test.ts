import { expect, test } from 'vitest';
import { suiteGroups, suiteRemotes } from './schema-suite.ts';

test.each(['draft7', 'draft2020-12'] as const)('the public suite for %s is whole', async (draft) => {
  const groups = await suiteGroups(draft);
  expect(groups.length).toBeGreaterThan(draft === 'draft7' ? 200 : 300);
  expect((await suiteRemotes(draft)).size).toBeGreaterThan(10);
});
