import { Hono } from 'hono';
import type { ServiceAppEnv } from '../../admin-env';
import { operation } from '../../operation';
import { openAdminAuth } from './admin-auth';
import {
  changeUser,
  createUser,
  deleteUser,
  findUser,
  listUsers,
  resetUsers,
  unlockUser,
} from './team-users';
import { newUser, userAnswer, userPatch, usersAnswer, usersQuery, worldQuery } from './user-documents';

/** Under /api/groups/{group_id}/auth/users. */
export const usersApi = new Hono<ServiceAppEnv>()
  .get(
    '/',
    operation('auth_users.list', {
      summary: 'List the users of a world, newest first',
      query: usersQuery,
      answers: { 200: usersAnswer },
    }),
    async (c) => {
      const { world, ...query } = c.req.valid('query');
      return c.json(await listUsers(openAdminAuth(c.var, world), query));
    },
  )
  .post(
    '/',
    operation('auth_users.create', {
      summary: 'Add a user',
      query: worldQuery,
      body: newUser,
      answers: { 201: userAnswer },
    }),
    async (c) => {
      const auth = openAdminAuth(c.var, c.req.valid('query').world);
      return c.json({ user: await createUser(auth, c.req.valid('json')) }, 201);
    },
  )
  .post(
    '/reset',
    operation('auth_users.reset', {
      summary: 'Bring back the users that a world begins with; all others and all sessions go',
      query: worldQuery,
      answers: { 200: usersAnswer },
    }),
    async (c) => c.json(await resetUsers(openAdminAuth(c.var, c.req.valid('query').world))),
  )
  .get(
    '/:user_id',
    operation('auth_users.get', {
      summary: 'One user, by id or e-mail address',
      query: worldQuery,
      answers: { 200: userAnswer },
    }),
    async (c) => {
      const auth = openAdminAuth(c.var, c.req.valid('query').world);
      return c.json({ user: await findUser(auth, c.req.param('user_id')) });
    },
  )
  .patch(
    '/:user_id',
    operation('auth_users.update', {
      summary: 'Change a user: what the body names',
      query: worldQuery,
      body: userPatch,
      answers: { 200: userAnswer },
    }),
    async (c) => {
      const auth = openAdminAuth(c.var, c.req.valid('query').world);
      return c.json({ user: await changeUser(auth, c.req.param('user_id'), c.req.valid('json')) });
    },
  )
  .delete(
    '/:user_id',
    operation('auth_users.delete', {
      summary: 'Delete a user and all sessions of the user',
      query: worldQuery,
      answers: { 204: null },
    }),
    async (c) => {
      await deleteUser(openAdminAuth(c.var, c.req.valid('query').world), c.req.param('user_id'));
      return c.body(null, 204);
    },
  )
  .post(
    '/:user_id/unlock',
    operation('auth_users.unlock', {
      summary: 'Forget the failed logins of a user',
      query: worldQuery,
      answers: { 200: userAnswer },
    }),
    async (c) => {
      const auth = openAdminAuth(c.var, c.req.valid('query').world);
      return c.json({ user: await unlockUser(auth, c.req.param('user_id')) });
    },
  );
