import { z } from 'zod';
import type { DescribedRequest, TriedExchange } from '../ports';
import type { AdminDeps } from './admin-deps';
import { existingEndpoint } from './change-endpoint';
import { loadCollections } from './collections/repository';
import { compileGroup } from './compiled';
import { httpConfig } from './config';
import { describeRequest, type TestRequest, testRequest } from './described-request';
import { type Endpoint, newEndpoint } from './documents';
import { draftFrom } from './draft';
import { refuseBroken } from './refuse-broken';
import { loadEndpoints } from './repository';
import { refuseTakenRoutes } from './taken-routes';

export const dryRun = z.strictObject({
  endpoint: newEndpoint,
  endpoint_id: z.string().optional().describe('The saved endpoint that this document would replace.'),
  request: testRequest.prefault({}),
});

const pair = z.tuple([z.string(), z.string()]);

export const triedAnswer = z
  .object({
    request: z.object({
      method: z.string(),
      path: z.string(),
      headers: z.array(pair),
      body: z.string().nullable(),
    }),
    response: z.object({
      status: z.int(),
      headers: z.array(pair),
      body: z.string(),
      body_encoding: z.enum(['text', 'base64']),
    }),
    why: z.looseObject({ outcome: z.string() }).describe('Why it was answered so.'),
    seed: z.string().describe('Send it as x-understudy-seed for the same answer again.'),
    duration_ms: z.number(),
  })
  .meta({ id: 'TriedRequest' });

export type Tried = TriedExchange & { request: DescribedRequest };

/** Sends the described request through the real gate and engine; it shows in the live log. */
export async function testEndpoint(deps: AdminDeps, id: string, asked: TestRequest): Promise<Tried> {
  const request = describeRequest(await existingEndpoint(deps, id), asked);
  return { request, ...(await deps.tryMock(deps.group.id, request, { record: true })) };
}

/** The same for a document that is not saved, among the group's other endpoints. Nothing is written or logged. */
export async function dryRunEndpoint(deps: AdminDeps, asked: z.infer<typeof dryRun>): Promise<Tried> {
  const { ports, group } = deps;
  const draft = draftFrom(asked.endpoint);
  await refuseBroken([draft], () => '/endpoint');
  const replaced = asked.endpoint_id === undefined ? null : await existingEndpoint(deps, asked.endpoint_id);
  await refuseTakenRoutes(ports.db, group.id, [draft], () => '/endpoint/path', replaced?.id);
  const others = (await loadEndpoints(ports.db, group.id)).filter(({ id }) => id !== replaced?.id);
  const collections = await loadCollections(ports.db, group.id);
  const stamps = replaced ?? unsavedStamps(group.id);
  const compile = (config: unknown) =>
    compileGroup({ endpoints: [...others, { ...stamps, ...draft }], collections }, httpConfig.parse(config));
  const request = describeRequest(draft, asked.request);
  return { request, ...(await deps.tryMock(group.id, request, { compile, record: false })) };
}

function unsavedStamps(
  groupId: string,
): Pick<Endpoint, 'id' | 'group_id' | 'revision' | 'created_by' | 'created_at' | 'updated_at'> {
  return { id: 'draft', group_id: groupId, revision: 0, created_by: null, created_at: '', updated_at: '' };
}
