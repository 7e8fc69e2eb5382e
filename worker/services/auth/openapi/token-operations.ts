import type { CompiledAuth } from '../compiled';
import type { OperationName } from '../routes';
import type { Told } from './operation-parts';
import {
  SAMPLE_TIME,
  SAMPLE_TOKEN,
  samplePair,
  samplePassword,
  sampleRegistration,
  sampleUser,
} from './samples';

const BAD_BODY = 'The body is not JSON, or a field is missing or wrong: `errors` has a pointer to each.';
const CAPTURES = {
  access_token: '$response.body#/access_token',
  refresh_token: '$response.body#/refresh_token',
};

type Name = Extract<OperationName, 'register' | 'login' | 'refresh' | 'me' | 'tokens' | 'revoke' | 'logout'>;

export function tokenOperations(compiled: CompiledAuth): Record<Name, Told> {
  const { lockout } = compiled.config;
  const user = sampleUser(compiled);
  const newcomer = sampleRegistration(compiled);
  const pair = samplePair(compiled);
  return {
    register: {
      summary: 'Register a user',
      tag: 'tokens',
      body: { schema: 'Registration', example: newcomer },
      good: {
        status: 201,
        description: 'The new user.',
        schema: 'RegisteredUser',
        example: {
          id: '0b0e8c5e-1b7c-4b0a-9f5d-3c5f4f1f6a10',
          email: newcomer.email,
          name: newcomer.name,
          created_at: SAMPLE_TIME,
        },
      },
      refusals: {
        400: `${BAD_BODY} Or the rules of the group refuse the password or the e-mail address.`,
        403: 'The group lets nobody register.',
        409: 'The e-mail address is taken.',
      },
    },
    login: {
      summary: 'Log in',
      tag: 'tokens',
      body: { schema: 'Credentials', example: { email: user.email, password: samplePassword(compiled) } },
      good: {
        status: 200,
        description: 'The tokens, and whose they are.',
        schema: 'TokenPair',
        example: pair,
      },
      refusals: {
        400: BAD_BODY,
        401: 'No user has this e-mail address and this password.',
        ...(lockout.after > 0 &&
          lockout.status !== 401 && { [lockout.status]: 'Locked out: Retry-After says for how long.' }),
      },
      captures: CAPTURES,
    },
    refresh: {
      summary: 'Get a new access token',
      tag: 'tokens',
      body: { schema: 'RefreshWish', example: { refresh_token: SAMPLE_TOKEN } },
      good: { status: 200, description: 'As a login answers.', schema: 'TokenPair', example: pair },
      refusals: {
        400: BAD_BODY,
        401: 'The refresh token has expired, was used up, was revoked, or is none.',
      },
      captures: CAPTURES,
    },
    me: {
      summary: 'Who the token is of',
      description: 'The token may come as `?token=` too. A 401 names the step that has refused it.',
      tag: 'tokens',
      isProtected: true,
      parameters: [
        {
          name: 'token',
          in: 'query',
          required: false,
          description: 'In the place of the header.',
          schema: { type: 'string' },
        },
      ],
      good: { status: 200, description: 'The user.', schema: 'User', example: user },
      refusals: {
        401: 'The token is missing, expired, not yet valid, malformed, revoked, or not signed as it should be.',
      },
    },
    tokens: {
      summary: 'Make a token on demand: a valid one, or one with something wrong',
      tag: 'tokens',
      body: { schema: 'TokenWish', example: { user: user.email, kind: 'expired' } },
      good: {
        status: 201,
        description: 'The token, and what it says.',
        schema: 'MadeToken',
        example: {
          token: SAMPLE_TOKEN,
          kind: 'expired',
          header: { alg: compiled.config.signing.algorithm, typ: 'JWT' },
          claims: { sub: user.id, email: user.email },
        },
      },
      refusals: { 400: BAD_BODY, 404: 'There is no such user.' },
    },
    revoke: {
      summary: 'Revoke a token',
      description: 'As RFC 7009 has it: a token that is no good is answered with 200 too.',
      tag: 'tokens',
      body: { schema: 'Revocation', example: { token: SAMPLE_TOKEN } },
      good: {
        status: 200,
        description: 'Whether it was valid until now.',
        schema: 'Revoked',
        example: { revoked: true },
      },
      refusals: { 400: BAD_BODY },
    },
    logout: {
      summary: 'End the session of a token',
      tag: 'tokens',
      isProtected: true,
      body: { schema: 'LogoutWish', example: {}, isRequired: false },
      good: {
        status: 200,
        description: 'All tokens of this login are refused from now on.',
        schema: 'Message',
        example: { message: 'Logged out. The tokens of this session are refused from now on.' },
      },
      refusals: { 401: 'The token is missing or not valid.' },
    },
  };
}
