import type { Context } from 'hono';
import { commitWrite, type Statement } from '../db/commit';
import { buryClaims, reviveClaims } from '../db/group-claims-repository';
import { buryGroups, type GroupsOf, groupsFallenAt, reviveGroups } from '../db/group-lifecycle';
import { listServedGroups, type ServedGroup } from '../db/groups-repository';
import { buryOrganization, reviveOrganization } from '../db/organizations-repository';
import { buryProjects, listProjectIds, reviveProjects } from '../db/project-lifecycle';
import { getProject } from '../db/projects-repository';
import { type Expected, revisionGuard } from '../db/stale-write';
import { MAIN_WORLD } from '../engine/collections/memory-name';
import { isoTime } from '../platform/clock';
import type { Database } from '../platform/database';
import { groupIdentity } from '../services/group-identity';
import type { Ports } from '../services/ports';
import { ALL_SERVICES, serviceOfKind } from '../services/registry';
import type { AdminEnv } from './admin-env';
import { logConfigOf, savedSettings } from './projects/settings';
import { writeDeps } from './write-deps';

/** What is deleted or brought back, with all that hangs below it. */
export type Subject = {
  type: 'organization' | 'project' | 'group';
  id: string;
  name: string;
  revision: number;
};

const CLAIMS = { bury: buryClaims, revive: reviveClaims };

/** One batch marks every row below with the same moment, so that exactly these can come back; then what they held is given back. */
export async function bury(c: Context<AdminEnv>, subject: Subject, expected: Expected): Promise<void> {
  const deps = writeDeps(c);
  const { db } = deps;
  const of = groupsOf(subject);
  const [groups, projectIds] = await Promise.all([listServedGroups(db, of), listProjectIds(db, of)]);
  const at = isoTime(deps.clock.now());
  await commitWrite(deps, {
    statements: [...buryOwners(db, subject, at), buryGroups(db, of, at), ...rowsBelow(db, of, at, 'bury')],
    audit: auditEntry(c, subject, 'delete'),
    guard: revisionGuard(db, expected),
  });
  for (const { group } of groups) c.var.deps.invalidate(group.id);
  await Promise.all([
    ...groups.map((served) => giveBack(served, c.var.deps.ports)),
    ...projectIds.map((id) => c.var.deps.logOf(id).destroy()),
  ]);
}

async function giveBack({ group, project }: ServedGroup, ports: Ports): Promise<void> {
  const { destroy, memory } = serviceOfKind(group.kind);
  await destroy?.(groupIdentity(group, project), ports);
  // Takes all other worlds along.
  if (memory) await ports.memory({ group_id: group.id, world: MAIN_WORLD }).destroy();
}

/** Brings back the subject and exactly what fell with it. */
export async function revive(c: Context<AdminEnv>, subject: Subject, deletedAt: string): Promise<void> {
  const deps = writeDeps(c);
  const { db } = deps;
  const of = groupsOf(subject);
  await commitWrite(deps, {
    statements: [
      ...rowsBelow(db, of, deletedAt, 'revive'),
      reviveGroups(db, of, deletedAt),
      ...reviveOwners(db, subject, deletedAt),
    ],
    audit: auditEntry(c, subject, 'restore'),
  });
  for (const { group } of await listServedGroups(db, of)) c.var.deps.invalidate(group.id);
  for (const id of await listProjectIds(db, of)) await tellLog(c, id);
}

/** It was forgotten with its project, and with it what the project says of it. */
async function tellLog(c: Context<AdminEnv>, projectId: string): Promise<void> {
  const { ports, logOf } = c.var.deps;
  const project = await getProject(ports.db, projectId);
  if (project) await logOf(projectId).configure(logConfigOf(project.slug, savedSettings(project)));
}

function groupsOf({ type, id }: Subject): GroupsOf {
  if (type === 'group') return { group_id: id };
  return type === 'project' ? { project_id: id } : { organization_id: id };
}

function buryOwners(db: Database, { type, id }: Subject, at: string): Statement[] {
  if (type === 'group') return [];
  if (type === 'project') return [buryProjects(db, { project_id: id }, at)];
  return [...buryOrganization(db, id, at), buryProjects(db, { organization_id: id }, at)];
}

function reviveOwners(db: Database, { type, id }: Subject, at: string): Statement[] {
  if (type === 'group') return [];
  if (type === 'project') return [reviveProjects(db, { project_id: id }, at)];
  return [...reviveOrganization(db, id, at), reviveProjects(db, { organization_id: id }, at)];
}

/** The rows that hang below groups: their claims, and what their services keep. */
function rowsBelow(db: Database, of: GroupsOf, at: string, verb: 'bury' | 'revive'): Statement[] {
  return [CLAIMS, ...ALL_SERVICES.map((service) => service.rows)].flatMap((rows) =>
    rows[verb](db, groupsFallenAt(db, of, at), at),
  );
}

function auditEntry(c: Context<AdminEnv>, subject: Subject, verb: 'delete' | 'restore') {
  return {
    organization_id: c.var.organization.id,
    action: `${subject.type}s.${verb}`,
    resource: subject,
    changes: [],
  };
}
