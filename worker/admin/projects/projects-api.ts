import { type Context, Hono } from 'hono';
import { listProjects, type ProjectRow } from '../../db/projects-repository';
import { timeBy } from '../../engine/project-clock';
import { cutPage, pageOf } from '../../platform/api/paging';
import { expectedRevision, revisionTag } from '../../platform/api/revision';
import { isoTime } from '../../platform/clock';
import { clockSetting, projectClock } from '../../platform/project-settings';
import { slugFrom } from '../../platform/slug';
import type { AdminEnv } from '../admin-env';
import { bury, revive } from '../lifecycle';
import { operation } from '../operation';
import { withoutUndefined } from '../without-undefined';
import { writeDeps } from '../write-deps';
import { changeAndTell, changeSettings } from './change-settings';
import {
  clockAnswer,
  newProject,
  projectAnswer,
  projectPatch,
  projectsAnswer,
  projectsQuery,
} from './documents';
import { projectErrors } from './errors';
import { countsOfProjects } from './project-counts';
import { refuseReservedSlug } from './reserved-slug';
import { acceptedSettings, logConfigOf } from './settings';
import { createProject, expectedProject, projectOf, refuseTakenSlug } from './write-project';

export const projectsApi = new Hono<AdminEnv>()
  .get(
    '/',
    operation('projects.list', {
      summary: 'List the projects you may see',
      query: projectsQuery,
      answers: { 200: projectsAnswer },
    }),
    async (c) => {
      const query = c.req.valid('query');
      const page = pageOf(query);
      const rows = await listProjects(c.var.deps.ports.db, c.var.caller.user.id, page, query);
      const cut = cutPage(rows, page);
      const counts = query.with && (await countsOfProjects(c.var.deps.ports.db, cut.rows));
      return c.json({
        projects: cut.rows.map((row) => ({
          ...projectOf(row),
          ...(counts && { counts: counts.get(row.id) ?? {} }),
        })),
        next_cursor: cut.next_cursor,
      });
    },
  )
  .post(
    '/',
    operation('projects.create', {
      summary: 'Make a project',
      body: newProject,
      answers: { 201: projectAnswer },
    }),
    async (c) => {
      const { name, description, settings, slug } = c.req.valid('json');
      const named = slug ?? slugFrom(name);
      if (!named) throw projectErrors.no_slug({ name });
      refuseReservedSlug(named, c.var.deps.mockHost);
      const organization_id = c.var.organization.id;
      const created_by = c.var.caller.user.id;
      const accepted = acceptedSettings(settings, null, c.var.deps.ports);
      const project = { organization_id, name, slug: named, description, settings: accepted, created_by };
      const created = await createProject(writeDeps(c), project);
      if (accepted.log.forward.length > 0) {
        await c.var.deps.logOf(created.id).configure(logConfigOf(created.slug, accepted));
      }
      return answerProject(c, created, 201);
    },
  )
  .get(
    '/:project_id',
    operation('projects.get', { summary: 'One project', answers: { 200: projectAnswer } }),
    (c) => answerProject(c, c.var.project, 200),
  )
  .patch(
    '/:project_id',
    operation('projects.update', {
      summary: 'Change a project',
      body: projectPatch,
      answers: { 200: projectAnswer },
    }),
    async (c) => {
      return answerProject(c, await changeAndTell(c, withoutUndefined(c.req.valid('json'))), 200);
    },
  )
  .get(
    '/:project_id/clock',
    operation('projects.clock', {
      summary: "The project's clock and what time it is by it",
      answers: { 200: clockAnswer },
    }),
    (c) => answerClock(c, c.var.project),
  )
  .put(
    '/:project_id/clock',
    operation('projects.set_clock', {
      summary: 'Set the clock of all mocks of the project: real, shifted or frozen',
      body: clockSetting,
      answers: { 200: clockAnswer },
    }),
    async (c) => answerClock(c, await changeSettings(c, { clock: c.req.valid('json') })),
  )
  .delete(
    '/:project_id',
    operation('projects.delete', {
      summary: 'Delete a project with its groups; it can be restored, its live log cannot',
      answers: { 204: null },
    }),
    async (c) => {
      const revision = expectedRevision(c.req.header('if-match'));
      const expected = expectedProject(writeDeps(c), c.var.project.id, revision);
      await bury(c, { ...c.var.project, type: 'project' }, expected);
      return c.body(null, 204);
    },
  )
  .post(
    '/:project_id/restore',
    operation('projects.restore', {
      summary: 'Bring a deleted project back, with what was deleted together with it',
      answers: { 200: projectAnswer },
    }),
    async (c) => {
      const { id, slug, deleted_at } = c.var.project;
      if (!deleted_at) throw projectErrors.not_deleted({ id });
      await refuseTakenSlug(slug, () => revive(c, { ...c.var.project, type: 'project' }, deleted_at));
      return answerProject(c, { ...c.var.project, deleted_at: null }, 200);
    },
  );

function answerProject<Status extends 200 | 201>(c: Context<AdminEnv>, row: ProjectRow, status: Status) {
  c.header('etag', revisionTag(row.revision));
  return c.json({ project: projectOf(row) }, status);
}

function answerClock(c: Context<AdminEnv>, row: ProjectRow) {
  const { clock } = projectOf(row).settings;
  const now = timeBy(projectClock(clock), c.var.deps.ports.clock.now());
  c.header('etag', revisionTag(row.revision));
  return c.json({ clock, now: isoTime(now) }, 200);
}
