import { Hono } from 'hono';
import { compileExpectation, type ExpectationWish } from '../../../engine/log-verify/expectation';
import { fieldErrors, reasonOf } from '../../../platform/field-errors';
import type { AdminEnv } from '../../admin-env';
import { operation } from '../../operation';
import { logErrors } from './log-errors';
import { type VerifyWish, verdict, verifyRequest } from './verify-documents';

/** Under /api/projects/{project_id}/verify. */
export const verifyApi = new Hono<AdminEnv>().post(
  '/',
  operation('log.verify', {
    summary: 'Whether something happened: so often, or in this order',
    description:
      'For tests. Waits until it holds or the time is over, and tells what came nearest if it does not.',
    body: verifyRequest,
    answers: { 200: verdict },
  }),
  async (c) => {
    const asked = c.req.valid('json');
    const wish = wishOf(asked);
    const { deps, project } = c.var;
    const compiled = compileExpectation(wish, { now: deps.ports.clock.now() });
    if (!compiled.ok) {
      const errors = fieldErrors(compiled.findings, 'expectation');
      throw logErrors.bad_expectation({ reason: reasonOf(errors) }, { errors });
    }
    await deps.flushLog();
    const { is_final: _, ...said } = await deps.logOf(project.id).verify(wish, asked.timeout_ms);
    return c.json(said);
  },
);

function wishOf({ filter, count, order }: VerifyWish): ExpectationWish {
  if (order && (filter !== undefined || count)) throw logErrors.two_expectations();
  return order ? { order } : { filter: filter ?? '', count: countOf(count) };
}

function countOf(count: VerifyWish['count']) {
  if (!count) return { at_least: 1 };
  if ('exactly' in count) return count;
  if (!('at_least' in count)) return { at_most: count.at_most };
  const { at_least, at_most } = count;
  return at_most === undefined ? { at_least } : { at_least, at_most };
}
