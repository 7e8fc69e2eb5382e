import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { worldAnswer, worldNameIn } from '../../world-documents';
import { scenarioReset, stateChange, worldExport, worldState } from './documents';
import { changeState, exportWorld, importWorld, readState, resetScenarios } from './group-worlds';

/** Under /api/groups/{group_id}/worlds, beside what every kind with worlds has there. */
export const worldsApi = new Hono<ServiceAppEnv>()
  .get(
    '/:world/export',
    operation('worlds.export', { summary: 'A world as a document', answers: { 200: worldExport } }),
    async (c) => c.json(await exportWorld(c.var, worldNameIn(c.req.param('world')))),
  )
  .put(
    '/:world/import',
    operation('worlds.import', {
      summary: 'Make a world what a document says; what the document does not name is empty',
      body: worldExport,
      answers: { 200: worldAnswer },
    }),
    async (c) =>
      c.json({ world: await importWorld(c.var, worldNameIn(c.req.param('world')), c.req.valid('json')) }),
  )
  .get(
    '/:world/state',
    operation('worlds.state', {
      summary: 'Keys and counters, counted calls, and scenarios of a world',
      answers: { 200: worldState },
    }),
    async (c) => c.json(await readState(c.var, worldNameIn(c.req.param('world')))),
  )
  .patch(
    '/:world/state',
    operation('worlds.set_state', {
      summary: 'Set keys and scenarios of a world',
      body: stateChange,
      answers: { 200: worldState },
    }),
    async (c) => c.json(await changeState(c.var, worldNameIn(c.req.param('world')), c.req.valid('json'))),
  )
  .post(
    '/:world/scenarios/reset',
    operation('worlds.reset_scenarios', {
      summary: 'Let one scenario, or all of them, begin anew',
      body: scenarioReset,
      answers: { 200: worldState },
    }),
    async (c) => {
      const name = worldNameIn(c.req.param('world'));
      await resetScenarios(c.var, name, c.req.valid('json').name);
      return c.json(await readState(c.var, name));
    },
  );
