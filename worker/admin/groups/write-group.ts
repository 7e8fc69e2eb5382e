import type { Context } from 'hono';
import { commitWrite } from '../../db/commit';
import { writeUnlessTaken } from '../../db/database-message';
import {
  findServedGroupById,
  type GroupChange,
  insertGroup,
  type NewGroup,
  type ServedGroup,
  updateGroup,
} from '../../db/groups-repository';
import { groups } from '../../db/projects-tables';
import type { Expected } from '../../db/stale-write';
import { expectedRevision } from '../../platform/api/revision';
import { fieldChanges } from '../../platform/field-changes';
import { serviceOfKind } from '../../services/registry';
import type { AdminEnv } from '../admin-env';
import { commitGroupWrite } from '../commit-group-write';
import { writeDeps } from '../write-deps';
import { completeConfig } from './complete-config';
import { groupErrors } from './errors';
import { claimStatements } from './group-claims';
import { groupOf } from './group-document';

export async function createGroup(c: Context<AdminEnv>, wanted: NewGroup): Promise<ServedGroup> {
  const deps = writeDeps(c);
  const config = await completeConfig(
    serviceOfKind(wanted.kind),
    { config: wanted.config, before: null },
    c.var.deps.ports.ids,
  );
  const group = { ...wanted, config };
  const { id, statements } = insertGroup(deps, group);
  const { created_by: _, project_id: __, ...fields } = group;
  await refuseTakenSlug(group.slug, () =>
    commitWrite(deps, {
      statements: [...statements, ...claimStatements(deps, { ...group, id })],
      audit: {
        organization_id: c.var.organization.id,
        action: 'groups.create',
        resource: { type: 'group', id, name: group.name, revision: 1 },
        changes: fieldChanges({}, fields),
      },
    }),
  );
  c.var.deps.invalidate(id);
  return existing(c, id);
}

export async function changeGroup(c: Context<AdminEnv>, wanted: GroupChange): Promise<ServedGroup> {
  const before = c.var.groupRow;
  const change = await completed(c, wanted);
  const { config } = change;
  const claims = config ? claimStatements(writeDeps(c), { ...before, config }) : [];
  await refuseTakenSlug(change.slug ?? before.slug, () =>
    commitGroupWrite(c, before.id, {
      statements: [updateGroup(writeDeps(c), before.id, change), ...claims],
      action: 'groups.update',
      resource: {
        type: 'group',
        id: before.id,
        name: change.name ?? before.name,
        revision: before.revision + 1,
      },
      changes: fieldChanges(before, change),
      expected: expectedGroup(c),
    }),
  );
  return existing(c, before.id);
}

async function completed(c: Context<AdminEnv>, change: GroupChange): Promise<GroupChange> {
  if (!change.config) return change;
  const { kind, config: before } = c.var.groupRow;
  const config = await completeConfig(
    serviceOfKind(kind),
    { config: change.config, before },
    c.var.deps.ports.ids,
  );
  return { ...change, config };
}

/** The group as the writer saw it. */
export function expectedGroup(c: Context<AdminEnv>): Expected {
  const { id } = c.var.groupRow;
  return {
    table: groups,
    id,
    revision: expectedRevision(c.req.header('if-match')),
    current: async () => {
      const served = await existing(c, id);
      return { revision: served.group.revision, document: groupOf(c, served) };
    },
  };
}

export async function existing(c: Context<AdminEnv>, id: string): Promise<ServedGroup> {
  const served = await findServedGroupById(c.var.deps.ports.db, id);
  if (!served) throw new Error(`The group ${id} was gone right after it was written.`);
  return served;
}

export function refuseTakenSlug(slug: string, write: () => Promise<unknown>): Promise<void> {
  const errors = [{ pointer: '/slug', code: 'taken', detail: 'Choose another slug.' }];
  return writeUnlessTaken('groups.slug', write, () => groupErrors.slug_taken({ slug }, { errors }));
}
