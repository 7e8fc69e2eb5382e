import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import {
  createItem,
  createItems,
  deleteItem,
  listItems,
  readItem,
  replaceItem,
  resetItems,
} from './collection-items';
import {
  countAnswer,
  itemAnswer,
  itemBatch,
  itemQuery,
  itemsAnswer,
  itemsQuery,
  newItem,
} from './item-documents';

/** Under /api/groups/{group_id}/collections: what a collection remembers, for the dashboard. */
export const itemsApi = new Hono<ServiceAppEnv>()
  .get(
    '/:collection_id/items',
    operation('items.list', {
      summary: 'List the items of a collection in a world',
      query: itemsQuery,
      answers: { 200: itemsAnswer },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const place = { collectionId: c.req.param('collection_id'), world: query.world };
      return c.json(await listItems(c.var, place, query));
    },
  )
  .post(
    '/:collection_id/items',
    operation('items.create', {
      summary: 'Add an item',
      query: itemQuery,
      body: newItem,
      answers: { 201: itemAnswer },
    }),
    async (c) => {
      const place = { collectionId: c.req.param('collection_id'), world: c.req.valid('query').world };
      return c.json({ item: await createItem(c.var, place, c.req.valid('json')) }, 201);
    },
  )
  .post(
    '/:collection_id/items/batch',
    operation('items.create_batch', {
      summary: 'Add many items at once, or put them in place of all; either all are taken or none',
      query: itemQuery,
      body: itemBatch,
      answers: { 201: countAnswer },
    }),
    async (c) => {
      const place = { collectionId: c.req.param('collection_id'), world: c.req.valid('query').world };
      return c.json({ count: await createItems(c.var, place, c.req.valid('json')) }, 201);
    },
  )
  .post(
    '/:collection_id/items/reset',
    operation('items.reset', {
      summary: 'Back to the seed: what the collection holds in a world is replaced',
      query: itemQuery,
      answers: { 200: countAnswer },
    }),
    async (c) => {
      const place = { collectionId: c.req.param('collection_id'), world: c.req.valid('query').world };
      return c.json({ count: await resetItems(c.var, place) });
    },
  )
  .get(
    '/:collection_id/items/:item_id',
    operation('items.get', { summary: 'One item', query: itemQuery, answers: { 200: itemAnswer } }),
    async (c) => {
      const place = { collectionId: c.req.param('collection_id'), world: c.req.valid('query').world };
      return c.json({ item: await readItem(c.var, place, c.req.param('item_id')) });
    },
  )
  .put(
    '/:collection_id/items/:item_id',
    operation('items.replace', {
      summary: 'Replace an item; its id stays',
      query: itemQuery,
      body: newItem,
      answers: { 200: itemAnswer },
    }),
    async (c) => {
      const place = { collectionId: c.req.param('collection_id'), world: c.req.valid('query').world };
      const item = await replaceItem(c.var, place, c.req.param('item_id'), c.req.valid('json'));
      return c.json({ item });
    },
  )
  .delete(
    '/:collection_id/items/:item_id',
    operation('items.delete', {
      summary: 'Delete an item, with its children where the collection says so',
      query: itemQuery,
      answers: { 204: null },
    }),
    async (c) => {
      const place = { collectionId: c.req.param('collection_id'), world: c.req.valid('query').world };
      await deleteItem(c.var, place, c.req.param('item_id'));
      return c.body(null, 204);
    },
  );
