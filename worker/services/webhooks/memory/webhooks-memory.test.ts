import { expect, test } from 'vitest';
import { sha256Hex } from '../../../platform/crypto';
import { webhooksMemory } from './webhooks-memory';

/** Of the text that the tables of inboxes in use were made by. */
const FIRST = '9e48f5244543bf16c61e89338dc4e3814433375652511d1e69c570553c7e68e0';

test('the first version of the tables stays as it was: what changes is a version behind it', async () => {
  const [first] = webhooksMemory.schema;
  expect(await sha256Hex(new TextEncoder().encode(first))).toBe(FIRST);
  expect(webhooksMemory.tables.slice(-2)).toEqual(['webhooks_deliveries', 'webhooks_tries']);
});
