import { Hono } from 'hono';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import { kindsAnswer } from './documents';
import { describeKinds } from './group-settings';

export const kindsApi = new Hono<AdminEnv>().get(
  '/',
  operation('groups.kinds', {
    summary: 'The kinds a group may be of, with the schemas of their settings',
    answers: { 200: kindsAnswer },
  }),
  (c) => c.json({ kinds: describeKinds() }),
);
