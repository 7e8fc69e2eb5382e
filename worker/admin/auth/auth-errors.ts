import { defineErrors } from '../../platform/errors';

export const authErrors = defineErrors('auth', {
  unknown_provider: {
    status: 404,
    title: 'No such way to sign in',
    detail: 'This installation has no login by "{provider}". GET /api/auth/providers lists what it has.',
  },
  invalid_token: {
    status: 401,
    title: 'The token is not valid',
    detail: 'The token is unknown, revoked or has expired.',
  },
  cross_site: {
    status: 403,
    title: 'The request comes from another site',
    detail:
      "With a session cookie only the dashboard's own pages may write; send a token from anywhere else.",
  },
  no_session: { status: 401, title: 'There is no session', detail: 'Sign in first, at /login.' },
});

export const sessionErrors = defineErrors('sessions', {
  unknown: { status: 404, title: 'No such session', detail: 'You have no session {id}.' },
});

export const tokenErrors = defineErrors('tokens', {
  unknown: { status: 404, title: 'No such token', detail: 'You have no token {id}.' },
});
