import { type Context, Hono } from 'hono';
import { cutPage, pageOf } from '../../../platform/api/paging';
import { expectedRevision, revisionTag } from '../../../platform/api/revision';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import {
  bringBackCollection,
  createCollection,
  existingCollection,
  patchCollection,
  removeCollection,
  replaceCollection,
} from './change-collection';
import { collectionOf } from './collection-rows';
import {
  type Collection,
  collectionAnswer,
  collectionPatch,
  collectionSummary,
  collectionsAnswer,
  collectionsQuery,
  newCollection,
} from './documents';
import { listCollections } from './repository';

/** Under /api/groups/{group_id}/collections. */
export const collectionsApi = new Hono<ServiceAppEnv>()
  .get(
    '/',
    operation('collections.list', {
      summary: 'List the collections of a group, without schemas and seeds',
      query: collectionsQuery,
      answers: { 200: collectionsAnswer },
    }),
    async (c) => {
      const page = pageOf(c.req.valid('query'));
      const cut = cutPage(await listCollections(c.var.ports.db, c.var.group.id, page), page);
      const collections = cut.rows.map((row) => collectionSummary.parse(collectionOf(row)));
      return c.json({ collections, next_cursor: cut.next_cursor });
    },
  )
  .post(
    '/',
    operation('collections.create', {
      summary: 'Make a collection: it answers at once',
      body: newCollection,
      answers: { 201: collectionAnswer },
    }),
    async (c) => answerCollection(c, await createCollection(c.var, c.req.valid('json')), 201),
  )
  .get(
    '/:collection_id',
    operation('collections.get', { summary: 'One collection, whole', answers: { 200: collectionAnswer } }),
    async (c) => answerCollection(c, await existingCollection(c.var, c.req.param('collection_id')), 200),
  )
  .put(
    '/:collection_id',
    operation('collections.replace', {
      summary: 'Replace what a collection is; its items stay',
      body: newCollection,
      answers: { 200: collectionAnswer },
    }),
    async (c) =>
      answerCollection(
        c,
        await replaceCollection(c.var, c.req.param('collection_id'), c.req.valid('json'), ifMatch(c)),
        200,
      ),
  )
  .patch(
    '/:collection_id',
    operation('collections.update', {
      summary: 'Change fields of a collection; its items stay',
      body: collectionPatch,
      answers: { 200: collectionAnswer },
    }),
    async (c) =>
      answerCollection(
        c,
        await patchCollection(c.var, c.req.param('collection_id'), c.req.valid('json'), ifMatch(c)),
        200,
      ),
  )
  .delete(
    '/:collection_id',
    operation('collections.delete', {
      summary: 'Delete a collection; it can be restored, with its items',
      answers: { 204: null },
    }),
    async (c) => {
      await removeCollection(c.var, c.req.param('collection_id'), ifMatch(c));
      return c.body(null, 204);
    },
  )
  .post(
    '/:collection_id/restore',
    operation('collections.restore', {
      summary: 'Bring a deleted collection back',
      answers: { 200: collectionAnswer },
    }),
    async (c) => answerCollection(c, await bringBackCollection(c.var, c.req.param('collection_id')), 200),
  );

function ifMatch(c: Context<ServiceAppEnv>): number | null {
  return expectedRevision(c.req.header('if-match'));
}

function answerCollection<Status extends 200 | 201>(
  c: Context<ServiceAppEnv>,
  collection: Collection,
  status: Status,
) {
  c.header('etag', revisionTag(collection.revision));
  return c.json({ collection }, status);
}
