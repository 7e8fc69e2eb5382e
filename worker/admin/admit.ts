import type { Context } from 'hono';
import {
  findGroupAccess,
  findOnlyOrganizationAccess,
  findOrganizationAccess,
  findProjectAccess,
} from '../db/access-repository';
import { timeBy } from '../engine/project-clock';
import type { NamedBy, OperationInfo } from '../platform/api/operation';
import { projectClock } from '../platform/project-settings';
import { reachesRole } from '../platform/roles';
import { coversScope } from '../platform/scopes';
import { groupIdentity } from '../services/group-identity';
import { accessErrors, notFoundErrors } from './access-errors';
import type { AdminEnv, OrganizationAccess } from './admin-env';
import { commitGroupWrite } from './commit-group-write';
import { POLICY, type Rule } from './policy';
import { savedSettings } from './projects/settings';

type AdminContext = Context<AdminEnv>;

/** Lets the caller pass when the role table says so, and puts the resource that path or body names into the context. */
export async function admit(context: AdminContext, operation: OperationInfo, named: NamedBy): Promise<void> {
  const rule = POLICY[operation.id];
  if (!rule) throw new Error(`The role table has no line for ${operation.id}.`);
  if (named.by === 'path') {
    if (rule.place !== 'public') await admitCaller(context, rule);
    if (!rule.namedByBody) await admitToPlace(context, rule, (name) => context.req.param(name));
    return;
  }
  if (rule.namedByBody) await admitToPlace(context, rule, (name) => textField(named.body, name));
}

async function admitCaller(context: AdminContext, rule: Rule): Promise<void> {
  const caller = await context.var.deps.authenticate(context.req.raw);
  if (!caller)
    throw accessErrors.required({}, { headers: { 'www-authenticate': 'Bearer realm="understudy"' } });
  if (rule.scope && !coversScope(caller.scopes, rule.scope)) {
    throw accessErrors.scope_missing({ needed: rule.scope, held: caller.scopes.join(', ') });
  }
  context.set('caller', caller);
}

type ReadName = (name: string) => string | undefined;

async function admitToPlace(context: AdminContext, rule: Rule, read: ReadName): Promise<void> {
  if (rule.place === 'organization') return admitToOrganization(context, rule, read('organization_id'));
  if (rule.place === 'project') return admitToProject(context, rule, read('project_id') ?? '');
  if (rule.place === 'group') return admitToGroup(context, rule, read('group_id') ?? '');
}

async function admitToOrganization(context: AdminContext, rule: Rule, id: string | undefined): Promise<void> {
  const { db } = context.var.deps.ports;
  const userId = context.var.caller.user.id;
  const access = id
    ? await findOrganizationAccess(db, userId, id, among(rule))
    : await findOnlyOrganizationAccess(db, userId);
  if (!access && !id) throw accessErrors.which_organization({}, { errors: [organizationField] });
  if (!access) throw notFoundErrors.organization({ id: id ?? '' });
  allowRole(rule, access.organization);
  context.set('organization', access.organization);
}

async function admitToProject(context: AdminContext, rule: Rule, id: string): Promise<void> {
  const { db } = context.var.deps.ports;
  const access = await findProjectAccess(db, context.var.caller.user.id, id, among(rule));
  if (!access) throw notFoundErrors.project({ id });
  allowRole(rule, access.organization);
  context.set('organization', access.organization);
  context.set('project', access.project);
}

/** What the project's clock says. */
function projectTime(project: AdminEnv['Variables']['project'], now: number): number {
  return timeBy(projectClock(savedSettings(project).clock), now);
}

async function admitToGroup(context: AdminContext, rule: Rule, id: string): Promise<void> {
  const { deps, caller } = context.var;
  const access = await findGroupAccess(deps.ports.db, caller.user.id, id, among(rule));
  if (!access) throw notFoundErrors.group({ id });
  allowRole(rule, access.organization);
  const { kind } = context.var;
  if (kind !== undefined && kind !== access.group.kind) {
    throw notFoundErrors.group_of_kind({ id, kind: access.group.kind, needed: kind });
  }
  context.set('organization', access.organization);
  context.set('project', access.project);
  context.set('groupRow', access.group);
  context.set('group', groupIdentity(access.group, access.project));
  context.set('groupConfig', access.group.config);
  context.set('projectNow', projectTime(access.project, deps.ports.clock.now()));
  context.set('commit', (write) => commitGroupWrite(context, access.group.id, write));
}

const organizationField = {
  pointer: '/organization_id',
  code: 'required',
  detail: 'The id of one of your organizations; GET /api/orgs lists them.',
};

function among(rule: Rule) {
  return rule.restores ? 'deleted_too' : 'live';
}

function allowRole(rule: Rule, organization: OrganizationAccess): void {
  if (!rule.role || reachesRole(organization.role, rule.role)) return;
  throw accessErrors.role_missing({
    needed: rule.role,
    held: organization.role,
    organization: organization.name,
  });
}

function textField(body: object, name: string): string | undefined {
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}
