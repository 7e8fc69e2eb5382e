import { Hono } from 'hono';
import { checkPart } from '../../../platform/api/input';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { newStoreWorld, storeWorldsAnswer, worldPath } from './documents';
import { deleteWorld, forkWorld, listWorlds, resetWorld } from './store-worlds';

/** Under /api/groups/{group_id}/store/worlds. */
export const storeWorldsApi = new Hono<ServiceAppEnv>()
  .get(
    '/',
    operation('store_worlds.list', {
      summary: 'List the worlds of a store',
      answers: { 200: storeWorldsAnswer },
    }),
    async (c) => c.json({ worlds: await listWorlds(c.var) }),
  )
  .post(
    '/',
    operation('store_worlds.fork', {
      summary: 'Make a world that begins as another one is now; no bytes are copied',
      description: 'A world needs no making: a request that names a new one gets it, with its seed.',
      body: newStoreWorld,
      answers: { 201: storeWorldsAnswer },
    }),
    async (c) => {
      const { name, from } = c.req.valid('json');
      await forkWorld(c.var, name, from);
      return c.json({ worlds: await listWorlds(c.var) }, 201);
    },
  )
  .delete(
    '/:world',
    operation('store_worlds.delete', { summary: 'Forget a world', answers: { 204: null } }),
    async (c) => {
      await deleteWorld(c.var, nameOf(c.req.param('world')));
      return c.body(null, 204);
    },
  )
  .post(
    '/:world/reset',
    operation('store_worlds.reset', {
      summary: 'Let a world begin anew, with its seed',
      answers: { 204: null },
    }),
    async (c) => {
      await resetWorld(c.var, nameOf(c.req.param('world')));
      return c.body(null, 204);
    },
  );

function nameOf(world: string): string {
  return checkPart(worldPath, { world }, 'path:').world;
}
