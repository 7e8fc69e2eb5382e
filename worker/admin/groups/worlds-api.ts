import { type Context, Hono } from 'hono';
import {
  deleteWorld,
  existingWorld,
  forkWorld,
  listWorlds,
  resetWorld,
  type WorldDeps,
} from '../../services/group-worlds';
import { ALL_SERVICES, serviceOfKind } from '../../services/registry';
import type { RegisteredService } from '../../services/service';
import {
  newWorld,
  worldAnswer,
  worldNameIn,
  worldsAnswer,
  worldsQuery,
} from '../../services/world-documents';
import { notFoundErrors } from '../access-errors';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';

/** Under /api/groups/{group_id}/worlds, of every kind that remembers something in worlds. */
export const worldsApi = new Hono<AdminEnv>()
  .get(
    '/',
    operation('worlds.list', {
      summary: 'List the worlds of a group: main, and each that was written to in the last day',
      query: worldsQuery,
      answers: { 200: worldsAnswer },
    }),
    async (c) => c.json(await listWorlds(worldsOf(c), c.req.valid('query'))),
  )
  .post(
    '/',
    operation('worlds.fork', {
      summary: 'Make a world that begins as another one is now',
      description:
        'A world needs no making: a request that names a new one gets it, with what the group begins with.',
      body: newWorld,
      answers: { 201: worldAnswer },
    }),
    async (c) => {
      const { name, from } = c.req.valid('json');
      return c.json({ world: await forkWorld(worldsOf(c), name, from) }, 201);
    },
  )
  .get(
    '/:world',
    operation('worlds.get', { summary: 'One world', answers: { 200: worldAnswer } }),
    async (c) => c.json({ world: await existingWorld(worldsOf(c), worldNameIn(c.req.param('world'))) }),
  )
  .delete(
    '/:world',
    operation('worlds.delete', { summary: 'Forget a world', answers: { 204: null } }),
    async (c) => {
      await deleteWorld(worldsOf(c), worldNameIn(c.req.param('world')));
      return c.body(null, 204);
    },
  )
  .post(
    '/:world/reset',
    operation('worlds.reset', {
      summary: 'Forget what a world was told: it has what the group begins with',
      answers: { 200: worldAnswer },
    }),
    async (c) => c.json({ world: await resetWorld(worldsOf(c), worldNameIn(c.req.param('world'))) }),
  );

function worldsOf({ var: { group, ports } }: Context<AdminEnv>): WorldDeps {
  const service = serviceOfKind(group.kind);
  if (!hasWorlds(service)) {
    const needed = ALL_SERVICES.filter(hasWorlds).map(({ kind }) => kind);
    throw notFoundErrors.group_of_kind({ id: group.id, kind: group.kind, needed: needed.join(', ') });
  }
  return { group, ports, names: async () => service.collectionNames?.({ group, ports }) ?? new Map() };
}

function hasWorlds({ memory, collectionNames }: RegisteredService): boolean {
  return memory !== undefined || collectionNames !== undefined;
}
