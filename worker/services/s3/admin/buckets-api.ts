import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { presignedUrl, presignRequest } from '../beside/presign-document';
import { openAdminStore } from './admin-store';
import { bucketAnswer, bucketsAnswer, deleteBucketQuery, newBucket, worldQuery } from './documents';
import { objectsApi } from './objects-api';
import { presignInStore } from './presign-in-store';
import { createBucket, deleteBucket, findBucket, listBuckets } from './shown-buckets';
import { uploadsApi } from './uploads-api';

/** Under /api/groups/{group_id}/buckets. */
export const bucketsApi = new Hono<ServiceAppEnv>()
  .get(
    '/',
    operation('buckets.list', {
      summary: 'List the buckets of all accounts, with what each holds',
      query: worldQuery,
      answers: { 200: bucketsAnswer },
    }),
    async (c) => {
      const store = await openAdminStore(c.var, c.req.valid('query').world);
      return c.json({ buckets: await listBuckets(store) });
    },
  )
  .post(
    '/',
    operation('buckets.create', {
      summary: 'Make a bucket',
      query: worldQuery,
      body: newBucket,
      answers: { 201: bucketAnswer },
    }),
    async (c) => {
      const store = await openAdminStore(c.var, c.req.valid('query').world);
      return c.json({ bucket: await createBucket(store, c.req.valid('json')) }, 201);
    },
  )
  .get(
    '/:bucket',
    operation('buckets.get', { summary: 'One bucket', query: worldQuery, answers: { 200: bucketAnswer } }),
    async (c) => {
      const store = await openAdminStore(c.var, c.req.valid('query').world);
      return c.json({ bucket: await findBucket(store, c.req.param('bucket')) });
    },
  )
  .delete(
    '/:bucket',
    operation('buckets.delete', {
      summary: 'Delete a bucket: an empty one, or with "force" whatever is in it',
      query: deleteBucketQuery,
      answers: { 204: null },
    }),
    async (c) => {
      const { world, force } = c.req.valid('query');
      await deleteBucket(await openAdminStore(c.var, world), c.req.param('bucket'), force);
      return c.body(null, 204);
    },
  )
  .post(
    '/:bucket/presign',
    operation('buckets.presign', {
      summary: 'Make a link that reads, writes or deletes one object for whoever has it',
      query: worldQuery,
      body: presignRequest.omit({ bucket: true }),
      answers: { 200: presignedUrl },
    }),
    async (c) => {
      const { world } = c.req.valid('query');
      const asked = { ...c.req.valid('json'), bucket: c.req.param('bucket') };
      return c.json(await presignInStore(c.var, { asked, world, requestUrl: c.req.url }));
    },
  )
  .route('/', objectsApi)
  .route('/', uploadsApi);
