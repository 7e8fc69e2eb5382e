import { type Context, Hono } from 'hono';
import { postmanCollection } from '../../platform/request-examples/postman/collection';
import { requestExamples } from '../../platform/request-examples/request-examples';
import { readGroupConfig } from '../../services/gate-settings';
import { serviceOfKind } from '../../services/registry';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import { examplesAnswer, postmanAnswer } from './example-documents';
import { groupOf } from './group-document';
import { checkSettings } from './group-settings';

/** Under /api/groups/{group_id}: what is made from the OpenAPI document of a group of any kind. */
export const examplesApi = new Hono<AdminEnv>()
  .get(
    '/postman',
    operation('groups.postman', {
      summary: 'The group as a Postman collection',
      description: 'In the format v2.1, made from its OpenAPI document, in an order in which it can be run.',
      answers: { 200: postmanAnswer },
    }),
    async (c) => {
      const { document, baseUrl } = await documentOf(c);
      const { id, slug } = c.var.groupRow;
      c.header('content-disposition', `attachment; filename="${slug}.postman_collection.json"`);
      return c.json(postmanCollection(document, { id, baseUrl }));
    },
  )
  .get(
    '/examples',
    operation('groups.examples', {
      summary: 'A request for each operation of the group, in seven languages',
      description: 'Made from its OpenAPI document. Tokens and keys are read from environment variables.',
      answers: { 200: examplesAnswer },
    }),
    async (c) => {
      const { document, baseUrl } = await documentOf(c);
      return c.json(requestExamples(document, baseUrl));
    },
  );

async function documentOf(c: Context<AdminEnv>) {
  const { groupRow, group, project, ports } = c.var;
  // They were valid when they were saved; a release since then may have made them stricter.
  checkSettings(groupRow.kind, groupRow);
  const service = serviceOfKind(groupRow.kind);
  const config = readGroupConfig(service.config, groupRow.config).service;
  const compiled = await service.prepare(group, config, ports);
  const { base_url: baseUrl } = groupOf(c, { group: groupRow, project });
  return { document: service.openapi(group, compiled, baseUrl), baseUrl };
}
