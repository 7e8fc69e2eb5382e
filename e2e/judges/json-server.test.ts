import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RECORDED } from '../../worker/services/http/collections/judged/recorded.ts';
import { askJsonServer } from './json-server.ts';

const isInstalled = existsSync(new URL('../../bench/node_modules/json-server', import.meta.url));

// `npm ci` in bench/ installs it.
test.skipIf(!isInstalled)('json-server 0.17 still answers as was written down', async () => {
  expect(await askJsonServer()).toEqual(RECORDED);
});
