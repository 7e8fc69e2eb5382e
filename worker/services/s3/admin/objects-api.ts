import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { openAdminStore } from './admin-store';
import { checkedTags } from './checked-tags';
import { deleteKeys } from './delete-keys';
import {
  deletedAnswer,
  keysToDelete,
  newTags,
  objectAnswer,
  objectQuery,
  objectsAnswer,
  objectsQuery,
  uploadedAnswer,
  uploadQuery,
  worldQuery,
} from './documents';
import { objectContent, uploadObject } from './object-content';
import { findObject } from './shown-object';
import { listObjects } from './shown-objects';

/** Under /api/groups/{group_id}/buckets. A key stands in the query: it may hold anything. */
export const objectsApi = new Hono<ServiceAppEnv>()
  .get(
    '/:bucket/objects',
    operation('objects.list', {
      summary: 'List the objects of a bucket, folder by folder',
      query: objectsQuery,
      answers: { 200: objectsAnswer },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const store = await openAdminStore(c.var, query.world);
      return c.json(await listObjects(store, c.req.param('bucket'), query));
    },
  )
  .post(
    '/:bucket/objects/delete',
    operation('objects.delete', {
      summary: 'Delete objects, or versions of them',
      query: worldQuery,
      body: keysToDelete,
      answers: { 200: deletedAnswer },
    }),
    async (c) => {
      const store = await openAdminStore(c.var, c.req.valid('query').world);
      return c.json(await deleteKeys(store, c.req.param('bucket'), c.req.valid('json').objects));
    },
  )
  .get(
    '/:bucket/object',
    operation('objects.get', {
      summary: 'One object: headers, metadata, tags, grants and locks',
      query: objectQuery,
      answers: { 200: objectAnswer },
    }),
    async (c) => {
      const { world, ...query } = c.req.valid('query');
      const store = await openAdminStore(c.var, world);
      return c.json({ object: await findObject(store, placeOf(c.req.param('bucket'), query)) });
    },
  )
  .put(
    '/:bucket/object',
    operation('objects.put', {
      summary: 'Upload an object',
      description: 'The body is the object, with its content type and any x-amz- headers of PutObject.',
      query: uploadQuery,
      answers: { 200: uploadedAnswer },
    }),
    async (c) => {
      const { world, key } = c.req.valid('query');
      const place = { bucket: c.req.param('bucket'), key, versionId: null };
      return c.json(await uploadObject(c.var, place, { world, request: c.req.raw }));
    },
  )
  .get(
    '/:bucket/object/content',
    operation('objects.content', {
      summary: 'Download an object',
      query: objectQuery,
      answers: { 200: null },
    }),
    async (c) => {
      const { world, ...query } = c.req.valid('query');
      const place = placeOf(c.req.param('bucket'), query);
      return objectContent(c.var, place, { world, request: c.req.raw });
    },
  )
  .put(
    '/:bucket/object/tags',
    operation('objects.set_tags', {
      summary: 'Set the tags of an object',
      query: objectQuery,
      body: newTags,
      answers: { 200: objectAnswer },
    }),
    async (c) => {
      const { world, ...query } = c.req.valid('query');
      const place = placeOf(c.req.param('bucket'), query);
      const store = await openAdminStore(c.var, world);
      const tags = await checkedTags(c.req.valid('json').tags);
      await store.ask('putTags', { ...place, tags }, { operation: 'PutObjectTagging' });
      return c.json({ object: await findObject(store, place) });
    },
  );

function placeOf(bucket: string, { key, version_id }: { key: string; version_id?: string | undefined }) {
  return { bucket, key, versionId: version_id ?? null };
}
