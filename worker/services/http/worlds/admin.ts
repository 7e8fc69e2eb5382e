import { Hono } from 'hono';
import * as z from 'zod';
import { checkPart } from '../../../platform/api/input';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import {
  newWorld,
  scenarioReset,
  stateChange,
  worldAnswer,
  worldExport,
  worldName,
  worldState,
  worldsAnswer,
  worldsQuery,
} from './documents';
import {
  changeState,
  deleteWorld,
  existingWorld,
  exportWorld,
  forkWorld,
  importWorld,
  listWorlds,
  readState,
  resetScenarios,
  resetWorld,
} from './group-worlds';

/** Under /api/groups/{group_id}/worlds. */
export const worldsApi = new Hono<ServiceAppEnv>()
  .get(
    '/',
    operation('worlds.list', {
      summary: 'List the worlds of a group: main, and each that was written to in the last day',
      query: worldsQuery,
      answers: { 200: worldsAnswer },
    }),
    async (c) => c.json(await listWorlds(c.var, c.req.valid('query'))),
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
      return c.json({ world: await forkWorld(c.var, name, from) }, 201);
    },
  )
  .get(
    '/:world',
    operation('worlds.get', { summary: 'One world', answers: { 200: worldAnswer } }),
    async (c) => c.json({ world: await existingWorld(c.var, nameOf(c.req.param('world'))) }),
  )
  .delete(
    '/:world',
    operation('worlds.delete', { summary: 'Forget a world', answers: { 204: null } }),
    async (c) => {
      await deleteWorld(c.var, nameOf(c.req.param('world')));
      return c.body(null, 204);
    },
  )
  .post(
    '/:world/reset',
    operation('worlds.reset', {
      summary: 'Forget what a world was told: it has what the group begins with',
      answers: { 200: worldAnswer },
    }),
    async (c) => c.json({ world: await resetWorld(c.var, nameOf(c.req.param('world'))) }),
  )
  .get(
    '/:world/export',
    operation('worlds.export', { summary: 'A world as a document', answers: { 200: worldExport } }),
    async (c) => c.json(await exportWorld(c.var, nameOf(c.req.param('world')))),
  )
  .put(
    '/:world/import',
    operation('worlds.import', {
      summary: 'Make a world what a document says; what the document does not name is empty',
      body: worldExport,
      answers: { 200: worldAnswer },
    }),
    async (c) =>
      c.json({ world: await importWorld(c.var, nameOf(c.req.param('world')), c.req.valid('json')) }),
  )
  .get(
    '/:world/state',
    operation('worlds.state', {
      summary: 'Keys and counters, counted calls, and scenarios of a world',
      answers: { 200: worldState },
    }),
    async (c) => c.json(await readState(c.var, nameOf(c.req.param('world')))),
  )
  .patch(
    '/:world/state',
    operation('worlds.set_state', {
      summary: 'Set keys and scenarios of a world',
      body: stateChange,
      answers: { 200: worldState },
    }),
    async (c) => c.json(await changeState(c.var, nameOf(c.req.param('world')), c.req.valid('json'))),
  )
  .post(
    '/:world/scenarios/reset',
    operation('worlds.reset_scenarios', {
      summary: 'Let one scenario, or all of them, begin anew',
      body: scenarioReset,
      answers: { 200: worldState },
    }),
    async (c) => {
      const name = nameOf(c.req.param('world'));
      await resetScenarios(c.var, name, c.req.valid('json').name);
      return c.json(await readState(c.var, name));
    },
  );

function nameOf(text: string): string {
  return checkPart(z.strictObject({ world: worldName }), { world: text }, 'path:').world;
}
