import { type Context, Hono } from 'hono';
import type { Exchange } from '../../../engine/exchange';
import { timingOf } from '../../../engine/exchange';
import { parsePlace } from '../../../engine/log-cursor';
import type { AdminEnv } from '../../admin-env';
import { operation } from '../../operation';
import {
  clearedAnswer,
  exchangeAnswer,
  exchangesAnswer,
  exchangesQuery,
  exportQuery,
  facetsAnswer,
  filterQuery,
} from './exchange-documents';
import { exportExchanges } from './export-exchanges';
import type { LogAccess } from './log-access';
import { logErrors } from './log-errors';
import { readFilter } from './log-filter';

/** Under /api/projects/{project_id}/exchanges: what the live log keeps. */
export const exchangesApi = new Hono<AdminEnv>()
  .get(
    '/',
    operation('exchanges.list', {
      summary: 'Find exchanges in the live log, newest first',
      query: exchangesQuery,
      answers: { 200: exchangesAnswer },
    }),
    async (c) => {
      const { q, limit, cursor = null, full } = c.req.valid('query');
      checkFilter(c, q);
      if (cursor !== null && !parsePlace(cursor)) throw logErrors.bad_cursor();
      const log = await logOf(c);
      const { exchanges, next } = full
        ? await log.read({ q, limit, cursor })
        : await log.list({ q, limit, cursor });
      return c.json({ exchanges, next_cursor: next });
    },
  )
  .delete(
    '/',
    operation('exchanges.clear', {
      summary: 'Delete the exchanges that a filter finds; all without one',
      query: filterQuery,
      answers: { 200: clearedAnswer },
    }),
    async (c) => {
      const { q } = c.req.valid('query');
      checkFilter(c, q);
      return c.json({ deleted: await (await logOf(c)).clear(q) });
    },
  )
  .get(
    '/facets',
    operation('exchanges.facets', {
      summary: 'How many exchanges a filter finds, and how often each value of its fields comes',
      query: filterQuery,
      answers: { 200: facetsAnswer },
    }),
    async (c) => {
      const { q } = c.req.valid('query');
      checkFilter(c, q);
      return c.json(await (await logOf(c)).facets(q));
    },
  )
  .get(
    '/export',
    operation('exchanges.export', {
      summary: 'The exchanges that a filter finds, as a HAR file or as lines of JSON',
      query: exportQuery,
      answers: { 200: null },
    }),
    async (c) => {
      const { q, format } = c.req.valid('query');
      checkFilter(c, q);
      return exportExchanges(await logOf(c), q, format);
    },
  )
  .get(
    '/:exchange_id',
    operation('exchanges.get', { summary: 'One exchange, whole', answers: { 200: exchangeAnswer } }),
    async (c) => {
      const exchange = await exchangeOf(c);
      return c.json({ exchange, timing: timingOf(exchange) });
    },
  )
  .delete(
    '/:exchange_id',
    operation('exchanges.delete', { summary: 'Delete one exchange', answers: { 204: null } }),
    async (c) => {
      const id = c.req.param('exchange_id') ?? '';
      if (!(await (await logOf(c)).remove(id))) throw logErrors.no_exchange({ id });
      return c.body(null, 204);
    },
  );

export async function exchangeOf(c: Context<AdminEnv>): Promise<Exchange> {
  const id = c.req.param('exchange_id') ?? '';
  const exchange = await (await logOf(c)).get(id);
  if (!exchange) throw logErrors.no_exchange({ id });
  return exchange;
}

/** With what this isolate has answered until now: who has just sent a request wants to see it. */
async function logOf(c: Context<AdminEnv>): Promise<LogAccess> {
  await c.var.deps.flushLog();
  return c.var.deps.logOf(c.var.project.id);
}

function checkFilter(c: Context<AdminEnv>, q: string): void {
  readFilter(q, c.var.deps.ports.clock.now());
}
