import * as z from 'zod';
import type { FieldError } from '../../platform/errors';
import type { DescribedRequest, TriedExchange } from '../ports';
import type { AdminDeps } from './admin-deps';
import { existingEndpoint } from './change-endpoint';
import { compileGroup, type GroupContent } from './compiled';
import { httpConfig } from './config';
import { contentAt } from './content-at';
import { describeRequest, type TestRequest, testRequest } from './described-request';
import { type Endpoint, type EndpointDraft, newEndpoint } from './documents';
import { draftFrom } from './draft';
import { findBroken } from './refuse-broken';
import { fieldErrorOf, findClashes, ownerOf } from './taken-routes';

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
      is_cut: z.boolean().describe('Only the first 4 MB of the body are there.'),
    }),
    why: z.looseObject({ outcome: z.string() }).describe('Why it was answered so.'),
    seed: z.string().describe('Send it as x-understudy-seed for the same answer again.'),
    duration_ms: z.number().describe('In a dry run what it would be, delays included.'),
    delay_ms: z.number().describe('What of the time is waited on purpose; a dry run only tells it.'),
    exchange_id: z.string().nullable().describe('Its id in the log; null when it is not there.'),
  })
  .meta({ id: 'TriedRequest' });

export const rehearsedAnswer = triedAnswer
  .extend({
    findings: z
      .array(
        z.object({
          pointer: z.string(),
          code: z.string().describe('not_usable or route_taken.'),
          detail: z.string(),
          position: z
            .object({ offset: z.int(), length: z.int(), line: z.int(), column: z.int() })
            .optional()
            .describe('Inside of the text at the pointer.'),
          suggestion: z.string().optional(),
          taken_by: z
            .object({ id: z.string().nullable(), name: z.string(), method: z.string(), path: z.string() })
            .optional(),
        }),
      )
      .describe('Why the document could not be saved.'),
  })
  .meta({ id: 'RehearsedRequest' });

type Rehearsed = Tried & { findings: (FieldError & { taken_by?: ReturnType<typeof ownerOf> })[] };

export type Tried = TriedExchange & { request: DescribedRequest };

/** Sends the described request through the real gate and engine; it shows in the live log. */
export async function testEndpoint(deps: AdminDeps, id: string, asked: TestRequest): Promise<Tried> {
  const request = describeRequest(await existingEndpoint(deps, id), asked);
  const content = await contentAt(deps.ports.db, deps.group.id, pathOf(request));
  const compile = compileWith(content);
  return { request, ...(await deps.tryMock(deps.group.id, request, { compile, record: true })) };
}

/**
 * The same for a document that is not saved, among the group's other endpoints, and nothing of it stays. It answers even where
 * it could not be saved: an author who is still typing wants to see both.
 */
export async function dryRunEndpoint(deps: AdminDeps, asked: z.infer<typeof dryRun>): Promise<Rehearsed> {
  const { ports, group } = deps;
  const draft = draftFrom(asked.endpoint);
  const replaced = asked.endpoint_id === undefined ? null : await existingEndpoint(deps, asked.endpoint_id);
  const request = describeRequest(draft, asked.request);
  const endpoint = { ...(replaced ?? unsavedStamps(group.id)), ...draft };
  const [findings, content] = await Promise.all([
    findingsOf(deps, draft, replaced?.id),
    contentAt(ports.db, group.id, pathOf(request), endpoint),
  ]);
  const compile = compileWith(content);
  return { request, ...(await deps.tryMock(group.id, request, { compile, record: false })), findings };
}

function pathOf({ path }: DescribedRequest): string {
  return path.split('?', 1)[0] ?? path;
}

function compileWith(content: GroupContent) {
  return (config: unknown) => compileGroup(content, httpConfig.parse(config));
}

async function findingsOf(
  { ports, group }: AdminDeps,
  draft: EndpointDraft,
  exceptId: string | undefined,
): Promise<Rehearsed['findings']> {
  const [broken, clashes] = await Promise.all([
    findBroken(draft, '/endpoint'),
    findClashes(ports.db, group.id, [draft], () => '/endpoint/path', exceptId),
  ]);
  const taken = clashes.map((clash) => ({ ...fieldErrorOf(clash), taken_by: ownerOf(clash.owner) }));
  return [...broken, ...taken];
}

function unsavedStamps(
  groupId: string,
): Pick<Endpoint, 'id' | 'group_id' | 'revision' | 'created_by' | 'created_at' | 'updated_at'> {
  return { id: 'draft', group_id: groupId, revision: 0, created_by: null, created_at: '', updated_at: '' };
}
