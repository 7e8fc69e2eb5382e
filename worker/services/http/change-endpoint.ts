import type * as z from 'zod';
import { checkPart } from '../../platform/api/input';
import { fieldChanges } from '../../platform/field-changes';
import type { GroupWrite } from '../ports';
import type { AdminDeps } from './admin-deps';
import { refuseOverflow } from './create-endpoints';
import { type Endpoint, type EndpointDraft, type endpointPatch, newEndpoint } from './documents';
import { draftFrom, draftOf } from './draft';
import { endpointErrors } from './errors';
import { refuseBroken } from './refuse-broken';
import { findDeletedEndpoint, findEndpoint } from './repository';
import { endpoints } from './tables';
import { ONE_PATH, refuseTakenRoutes, refusingTakenRoutes } from './taken-routes';
import { deleteEndpoint, restoreEndpoint, updateEndpoint } from './write-repository';

export async function existingEndpoint(
  { ports, group }: Pick<AdminDeps, 'ports' | 'group'>,
  id: string,
): Promise<Endpoint> {
  const endpoint = await findEndpoint(ports.db, group.id, id);
  if (!endpoint) throw endpointErrors.unknown({ id });
  return endpoint;
}

/** `expected` is the revision that the writer saw, or null. */
export async function replaceEndpoint(
  deps: AdminDeps,
  id: string,
  draft: EndpointDraft,
  expected: number | null,
): Promise<Endpoint> {
  return write(deps, await existingEndpoint(deps, id), draft, { action: 'endpoints.replace', expected });
}

/** Each field that was sent replaces the whole of that field; the endpoint that results must hold together. */
export async function patchEndpoint(
  deps: AdminDeps,
  id: string,
  patch: z.infer<typeof endpointPatch>,
  expected: number | null,
): Promise<Endpoint> {
  const before = await existingEndpoint(deps, id);
  const draft = draftFrom(checkPart(newEndpoint, { ...draftOf(before), ...patch }, ''));
  return write(deps, before, draft, { action: 'endpoints.update', expected });
}

async function write(
  deps: AdminDeps,
  before: Endpoint,
  draft: EndpointDraft,
  { action, expected }: { action: string; expected: number | null },
): Promise<Endpoint> {
  const { ports, group, commit } = deps;
  await refuseBroken([draft], () => '');
  const changes = fieldChanges(draftOf(before), draft);
  const changed = new Set(changes.map(({ field }) => field));
  await refusingTakenRoutes(
    () => refuseTakenRoutes(ports.db, group.id, [draft], ONE_PATH, before.id),
    () =>
      commit({
        statements: updateEndpoint(ports, before.id, draft, changed),
        action,
        resource: { type: 'endpoint', id: before.id, name: draft.name, revision: before.revision + 1 },
        changes,
        expected: guard(deps, before, expected),
      }),
  );
  return existingEndpoint(deps, before.id);
}

export async function removeEndpoint(deps: AdminDeps, id: string, expected: number | null): Promise<void> {
  const endpoint = await existingEndpoint(deps, id);
  await deps.commit({
    statements: deleteEndpoint(deps.ports, id),
    action: 'endpoints.delete',
    resource: { type: 'endpoint', id, name: endpoint.name, revision: endpoint.revision + 1 },
    changes: [],
    expected: guard(deps, endpoint, expected),
  });
}

export async function bringBackEndpoint(deps: AdminDeps, id: string): Promise<Endpoint> {
  const { ports, group, commit } = deps;
  const row = await findDeletedEndpoint(ports.db, group.id, id);
  if (!row?.deleted_at) {
    await existingEndpoint(deps, id);
    throw endpointErrors.not_deleted({ id });
  }
  const { deleted_at } = row;
  await refuseOverflow(deps, 1);
  await refusingTakenRoutes(
    () => refuseTakenRoutes(ports.db, group.id, [row], ONE_PATH),
    () =>
      commit({
        statements: restoreEndpoint(ports, id, deleted_at),
        action: 'endpoints.restore',
        resource: { type: 'endpoint', id, name: row.name, revision: row.revision + 1 },
        changes: [],
      }),
  );
  return existingEndpoint(deps, id);
}

function guard(
  deps: AdminDeps,
  before: Endpoint,
  expected: number | null,
): NonNullable<GroupWrite['expected']> {
  return {
    table: endpoints,
    revision: expected,
    current: async () => {
      const now = (await findEndpoint(deps.ports.db, deps.group.id, before.id)) ?? before;
      return { revision: now.revision, document: now };
    },
  };
}
