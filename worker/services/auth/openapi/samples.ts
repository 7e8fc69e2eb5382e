import type { CompiledAuth } from '../compiled';

const AT = '2026-01-12T09:24:00.000Z';

/** The user that the examples speak of: the first whom a world begins with. */
export function sampleUser({ config }: CompiledAuth) {
  const [first] = config.users;
  const {
    id = 'test-user-123',
    email = 'alice@example.com',
    name = 'Alice Johnson',
    roles = [],
  } = first ?? {};
  return { id, email, name, roles, created_at: AT };
}

export function samplePassword({ config }: CompiledAuth): string {
  return config.users[0]?.password ?? config.seed_password;
}

export const SAMPLE_TOKEN =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ0ZXN0LXVzZXItMTIzIn0.c2lnbmF0dXJl';

export function samplePair(compiled: CompiledAuth) {
  return {
    access_token: SAMPLE_TOKEN,
    refresh_token: SAMPLE_TOKEN,
    token_type: 'bearer',
    expires_in: compiled.config.tokens.access_seconds,
    user: sampleUser(compiled),
  };
}

/** Passes the rules of the group for e-mail addresses and passwords. */
export function sampleRegistration({ config: { email_rules, password_rules } }: CompiledAuth) {
  const password = 'Correct-Horse-7'.padEnd(password_rules.min_length, '+');
  return { email: `grace@${email_rules.domains[0] ?? 'example.com'}`, password, name: 'Grace Hopper' };
}

export const SAMPLE_METRICS = {
  total_requests: 42,
  total_errors: 3,
  error_rate: 0.0714,
  endpoints: {
    'POST /api/auth/login': { requests: 30, errors: 3 },
    'GET /api/auth/me': { requests: 12, errors: 0 },
  },
};

export const SAMPLE_TIME = AT;
