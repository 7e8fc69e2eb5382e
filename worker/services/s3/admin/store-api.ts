import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { openAdminStore } from './admin-store';
import { describeStore } from './described-store';
import { storeAnswer, worldQuery } from './documents';
import { sowSeed } from './sow-seed';
import { storeWorldsApi } from './worlds-api';

/** Under /api/groups/{group_id}/store. */
export const storeApi = new Hono<ServiceAppEnv>()
  .get(
    '/',
    operation('store.get', {
      summary: 'What a store holds, and whose it is',
      query: worldQuery,
      answers: { 200: storeAnswer },
    }),
    async (c) => c.json(await describeStore(await openAdminStore(c.var, c.req.valid('query').world))),
  )
  .post(
    '/seed',
    operation('store.seed', {
      summary: 'Write what new worlds begin with into one that is there already',
      description: 'Buckets that are there stay, with what else they hold.',
      query: worldQuery,
      answers: { 200: storeAnswer },
    }),
    async (c) => {
      const store = await openAdminStore(c.var, c.req.valid('query').world);
      await sowSeed(store, c.var.projectNow);
      return c.json(await describeStore(store));
    },
  )
  .route('/worlds', storeWorldsApi);
