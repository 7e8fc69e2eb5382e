import { Hono } from 'hono';
import { codeFor } from '../../../engine/exchange-code/code-for';
import { compileMasks } from '../../../engine/log-masking/masks';
import { expectationOf } from '../../../engine/log-verify/expectation-of';
import type { AdminEnv } from '../../admin-env';
import { operation } from '../../operation';
import { savedSettings } from '../settings';
import { codeAnswer, codeQuery, replayAnswer, replayRequest } from './action-documents';
import { exchangeOf } from './exchanges-api';
import { replayExchange } from './replay-exchange';
import { expectationAnswer } from './verify-documents';

/** Under /api/projects/{project_id}/exchanges: what can be done with one that was seen. */
export const exchangeActionsApi = new Hono<AdminEnv>()
  .get(
    '/:exchange_id/code',
    operation('exchanges.code', {
      summary: 'The request of an exchange as a command or as source code',
      query: codeQuery,
      answers: { 200: codeAnswer },
    }),
    async (c) => {
      const { language } = c.req.valid('query');
      return c.json({ language, code: codeFor(await exchangeOf(c), language) });
    },
  )
  .get(
    '/:exchange_id/expectation',
    operation('exchanges.expectation', {
      summary: 'What to send to verify, to expect such an exchange',
      answers: { 200: expectationAnswer },
    }),
    async (c) => c.json(expectationOf(await exchangeOf(c))),
  )
  .post(
    '/:exchange_id/replay',
    operation('exchanges.replay', {
      summary:
        'Send the request of an exchange again: as it was or changed, once or often, to the mock or to another server',
      body: replayRequest,
      answers: { 200: replayAnswer },
    }),
    async (c) => {
      const masks = compileMasks(savedSettings(c.var.project).log.mask);
      const seen = { exchange: await exchangeOf(c), masks };
      const answers = await replayExchange(c.var.deps, seen, c.req.valid('json'));
      return c.json({ answers });
    },
  );
