import { type Context, Hono } from 'hono';
import { cutPage, pageOf } from '../../platform/api/paging';
import { expectedRevision, revisionTag } from '../../platform/api/revision';
import { toldIn } from '../../platform/problem';
import type { ServiceAppEnv } from '../admin-env';
import { operation } from '../operation';
import { bulkChange, bulkChanged } from './bulk-documents';
import { changeMany } from './bulk-endpoints';
import {
  bringBackEndpoint,
  existingEndpoint,
  patchEndpoint,
  removeEndpoint,
  replaceEndpoint,
} from './change-endpoint';
import { createEndpoint, createEndpoints } from './create-endpoints';
import { testRequest } from './described-request';
import { type Endpoint, endpointAnswer, endpointPatch, newEndpoint, newEndpoints } from './documents';
import { draftFrom } from './draft';
import { summaryOf } from './endpoint-summary';
import { listSummaries } from './summaries-repository';
import { endpointsAnswer, endpointsMade, endpointsQuery } from './summary-documents';
import { dryRun, dryRunEndpoint, rehearsedAnswer, testEndpoint, triedAnswer } from './try-endpoint';

/** Under /api/groups/{group_id}/endpoints. */
export const endpointsApi = new Hono<ServiceAppEnv>()
  .get(
    '/',
    operation('endpoints.list', {
      summary: 'List the endpoints of a group, in short',
      query: endpointsQuery,
      answers: { 200: endpointsAnswer },
    }),
    async (c) => {
      const { limit, cursor, ...filter } = c.req.valid('query');
      const page = pageOf({ limit, cursor });
      const cut = cutPage(await listSummaries(c.var.ports.db, c.var.group.id, page, filter), page);
      return c.json({
        endpoints: cut.rows.map(({ created_at_epoch: _, ...summary }) => summary),
        next_cursor: cut.next_cursor,
      });
    },
  )
  .post(
    '/',
    operation('endpoints.create', {
      summary: 'Make an endpoint',
      body: newEndpoint,
      answers: { 201: endpointAnswer },
    }),
    async (c) => answerEndpoint(c, await createEndpoint(c.var, c.req.valid('json')), 201),
  )
  .post(
    '/batch',
    operation('endpoints.create_many', {
      summary: 'Make many endpoints at once: all of them or none',
      body: newEndpoints,
      answers: { 201: endpointsMade },
    }),
    async (c) => {
      const made = await createEndpoints(c.var, c.req.valid('json').endpoints);
      return c.json({ endpoints: made.map(summaryOf) }, 201);
    },
  )
  .post(
    '/bulk',
    operation('endpoints.change_many', {
      summary: 'Switch on or off, delete or restore many endpoints at once',
      body: bulkChange,
      answers: { 200: bulkChanged },
    }),
    async (c) => c.json(await changeMany(c.var, c.req.valid('json'))),
  )
  .post(
    '/dry-run',
    operation('endpoints.dry_run', {
      summary: 'Answer a request by an endpoint that is not saved',
      description:
        'Nothing is logged, remembered, called or waited for. "findings" tells why it could not be saved.',
      body: dryRun,
      answers: { 200: rehearsedAnswer },
    }),
    async (c) => {
      const { findings, ...rehearsed } = await dryRunEndpoint(c.var, c.req.valid('json'));
      return c.json({ ...rehearsed, findings: toldIn(await c.var.speech(), findings) });
    },
  )
  .get(
    '/:endpoint_id',
    operation('endpoints.get', { summary: 'One endpoint, whole', answers: { 200: endpointAnswer } }),
    async (c) => answerEndpoint(c, await existingEndpoint(c.var, c.req.param('endpoint_id')), 200),
  )
  .put(
    '/:endpoint_id',
    operation('endpoints.replace', {
      summary: 'Replace an endpoint; what is left out gets its default',
      body: newEndpoint,
      answers: { 200: endpointAnswer },
    }),
    async (c) => {
      const draft = draftFrom(c.req.valid('json'));
      return answerEndpoint(
        c,
        await replaceEndpoint(c.var, c.req.param('endpoint_id'), draft, ifMatch(c)),
        200,
      );
    },
  )
  .patch(
    '/:endpoint_id',
    operation('endpoints.update', {
      summary: 'Change fields of an endpoint; a list that is sent replaces the whole list',
      body: endpointPatch,
      answers: { 200: endpointAnswer },
    }),
    async (c) => {
      const patch = c.req.valid('json');
      return answerEndpoint(
        c,
        await patchEndpoint(c.var, c.req.param('endpoint_id'), patch, ifMatch(c)),
        200,
      );
    },
  )
  .delete(
    '/:endpoint_id',
    operation('endpoints.delete', {
      summary: 'Delete an endpoint; it can be restored',
      answers: { 204: null },
    }),
    async (c) => {
      await removeEndpoint(c.var, c.req.param('endpoint_id'), ifMatch(c));
      return c.body(null, 204);
    },
  )
  .post(
    '/:endpoint_id/restore',
    operation('endpoints.restore', {
      summary: 'Bring a deleted endpoint back',
      answers: { 200: endpointAnswer },
    }),
    async (c) => answerEndpoint(c, await bringBackEndpoint(c.var, c.req.param('endpoint_id')), 200),
  )
  .post(
    '/:endpoint_id/test',
    operation('endpoints.test', {
      summary: 'Send a request that you describe through the real engine',
      description:
        'What the request leaves out is taken from the endpoint. It shows in the live log as a test.',
      body: testRequest,
      answers: { 200: triedAnswer },
    }),
    async (c) => c.json(await testEndpoint(c.var, c.req.param('endpoint_id'), c.req.valid('json'))),
  );

function ifMatch(c: Context<ServiceAppEnv>): number | null {
  return expectedRevision(c.req.header('if-match'));
}

function answerEndpoint<Status extends 200 | 201>(
  c: Context<ServiceAppEnv>,
  endpoint: Endpoint,
  status: Status,
) {
  c.header('etag', revisionTag(endpoint.revision));
  return c.json({ endpoint }, status);
}
