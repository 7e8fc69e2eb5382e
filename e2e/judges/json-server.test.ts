import { beforeAll, expect, test } from 'vitest';
import { installPeers } from '../../bench/install.ts';
import { RECORDED } from '../../worker/services/http/collections/judged/recorded.ts';
import { askJsonServer } from './json-server.ts';

beforeAll(installPeers, 120_000);

test('json-server 0.17 still answers as was written down', async () => {
  expect(await askJsonServer()).toEqual(RECORDED);
});
