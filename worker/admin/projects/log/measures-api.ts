import { Hono } from 'hono';
import { metricsContentType, metricsFormatFor } from '../../../engine/log-measures/metrics-format';
import { openMetrics } from '../../../engine/log-measures/open-metrics';
import { compileSeriesQuery } from '../../../engine/log-measures/series-query';
import { fieldErrors, reasonOf } from '../../../platform/field-errors';
import type { AdminEnv } from '../../admin-env';
import { operation } from '../../operation';
import { withoutUndefined } from '../../without-undefined';
import { logErrors } from './log-errors';
import { metricsQuery, seriesAnswer, seriesQuery, topAnswer, topQuery } from './measures-documents';

const HOUR_MS = 60 * 60_000;

/** Under /api/projects/{project_id}: what the live log counts. */
export const measuresApi = new Hono<AdminEnv>()
  .get(
    '/series',
    operation('log.series', {
      summary: 'How many requests there were, and how fast, over time',
      query: seriesQuery,
      answers: { 200: seriesAnswer },
    }),
    async (c) => {
      const { deps, project } = c.var;
      const compiled = compileSeriesQuery(withoutUndefined(c.req.valid('query')), deps.ports.clock.now());
      if (compiled.ok) {
        await deps.flushLog();
        return c.json(await deps.logOf(project.id).series(compiled.value));
      }
      const errors = fieldErrors(compiled.findings, 'series', 'query:');
      throw logErrors.bad_series({ reason: reasonOf(errors) }, { errors });
    },
  )
  .get(
    '/top-endpoints',
    operation('log.top_endpoints', {
      summary: 'The endpoints with most requests, most errors, or the slowest answers',
      query: topQuery,
      answers: { 200: topAnswer },
    }),
    async (c) => {
      const { hours, ...wish } = withoutUndefined(c.req.valid('query'));
      await c.var.deps.flushLog();
      const log = c.var.deps.logOf(c.var.project.id);
      const { by = 'count', limit = 10 } = wish;
      return c.json({
        endpoints: await log.endpoints({ ...wish, by, limit, span_ms: (hours ?? 24) * HOUR_MS }),
      });
    },
  )
  .get(
    '/metrics',
    operation('log.metrics', {
      summary: 'The counts of the live log for Prometheus and its kin',
      description: 'OpenMetrics 1.0, or the older text of Prometheus to who does not accept that.',
      query: metricsQuery,
      answers: { 200: null },
    }),
    async (c) => {
      const { deps, project } = c.var;
      const format = metricsFormatFor(c.req.header('accept') ?? null);
      const { endpoints } = c.req.valid('query');
      await deps.flushLog();
      const metrics = await deps.logOf(project.id).metrics();
      const text = openMetrics(metrics, { format, project: project.slug, endpoints });
      return c.body(text, 200, { 'content-type': metricsContentType(format), vary: 'accept' });
    },
  );
