import type { Context } from 'hono';
import { listServedGroups } from '../../db/groups-repository';
import type { ProjectChange, ProjectRow } from '../../db/projects-repository';
import { expectedRevision } from '../../platform/api/revision';
import { projectSettings } from '../../platform/project-settings';
import type { AdminEnv } from '../admin-env';
import { writeDeps } from '../write-deps';
import { refuseReservedSlug } from './reserved-slug';
import { acceptedSettings, logConfigOf, type Settings, savedSettings } from './settings';
import { changeProject } from './write-project';

/** Every group of the project serves with its settings, and its log keeps by them. */
export async function changeAndTell(c: Context<AdminEnv>, wanted: ProjectChange): Promise<ProjectRow> {
  const { deps, project: before } = c.var;
  if (wanted.slug !== undefined && wanted.slug !== before.slug) {
    refuseReservedSlug(wanted.slug, deps.mockHost);
  }
  const expected = expectedRevision(c.req.header('if-match'));
  const settings =
    wanted.settings &&
    acceptedSettings(projectSettings.parse(wanted.settings), savedSettings(before), deps.ports);
  const change = settings ? { ...wanted, settings } : wanted;
  const project = await changeProject(writeDeps(c), before, change, expected);
  for (const { group } of await listServedGroups(deps.ports.db, { project_id: project.id })) {
    deps.invalidate(group.id);
  }
  if (settings || project.slug !== before.slug) {
    await deps.logOf(project.id).configure(logConfigOf(project.slug, savedSettings(project)));
  }
  return project;
}

/** Changes some of the settings and leaves the others as they are. */
export function changeSettings(c: Context<AdminEnv>, wanted: Partial<Settings>): Promise<ProjectRow> {
  return changeAndTell(c, { settings: { ...savedSettings(c.var.project), ...wanted } });
}
