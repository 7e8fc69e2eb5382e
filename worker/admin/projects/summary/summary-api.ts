import { Hono } from 'hono';
import { lastHours } from '../../../engine/log-measures/series-query';
import type { AdminEnv } from '../../admin-env';
import { operation } from '../../operation';
import { summaryAnswer, summaryQuery } from './documents';
import { projectSummary } from './project-summary';

/** Under /api/projects/{project_id}/summary. */
export const summaryApi = new Hono<AdminEnv>().get(
  '/',
  operation('projects.summary', {
    summary: 'What a project consists of, and its traffic hour by hour, altogether and by group',
    query: summaryQuery,
    answers: { 200: summaryAnswer },
  }),
  async (c) => {
    const { deps, project } = c.var;
    const { hours } = c.req.valid('query');
    await deps.flushLog();
    const seen = deps.logOf(project.id).traffic(lastHours(hours, deps.ports.clock.now()));
    return c.json({ summary: await projectSummary(deps.ports.db, project.id, seen) });
  },
);
