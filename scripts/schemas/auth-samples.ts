import type { Samples } from './samples.ts';

const ANA = { email: 'ana@example.com', name: 'Ana', password: 'secret' };

/** Of auth APIs, their users and their tokens. */
export const AUTH_SAMPLES = {
  'auth-config': {
    good: [
      {},
      {
        users: [
          { id: 'u-1', email: 'ana@example.com', name: 'Ana', roles: ['admin'], claims: { plan: 'pro' } },
        ],
      },
      { users: [], seed_password: 'x' },
      {
        users: [{ id: 'u-1', email: 'josé@bücher.example', name: 'José' }],
        email_rules: { domains: ['bücher.example'] },
      },
      { signing: { algorithm: 'RS256' }, tokens: { issuer: 'https://issuer.example', audience: ['a', 'b'] } },
      { tokens: { access_seconds: 60, audience: 'shop' }, refresh: { rotate: true, detect_reuse: true } },
      { password_rules: { min_length: 8, require: ['upper', 'digit'] }, lockout: { after: 3, status: 429 } },
      { random_delay: { enabled: true }, error_rate: 0.5, error_status: 503 },
    ],
    bad: [
      { users: [{ email: 'ana@example.com', name: 'Ana' }] },
      { users: [{ id: 'u 1', email: 'ana@example.com', name: 'Ana' }] },
      { users: [{ id: 'u-1', email: 'ana', name: 'Ana' }] },
      { users: [{ id: 'u-1', email: 'ana.@example..com', name: 'Ana' }] },
      { signing: { algorithm: 'none' } },
      { signing: { secret: '' } },
      { tokens: { access_seconds: 0 } },
      { password_rules: { require: ['emoji'] } },
      { lockout: { status: 500 } },
      { email_rules: { domains: ['Example.com'] } },
      { error_rate: 2 },
      { error_status: 200 },
      { surprise: 1 },
    ],
    onlyServer: [
      { users: ['u-1', 'u-2'].map((id) => ({ id, email: 'ana@example.com', name: 'Ana' })) },
      { tokens: { claims: { exp: 1 } } },
      { random_delay: { min_delay_ms: 9, max_delay_ms: 1 } },
    ],
  },
  'new-auth-user': {
    good: [ANA, { ...ANA, id: 'u-1', roles: ['admin'], claims: { plan: { name: 'pro' } } }],
    bad: [
      {},
      { ...ANA, email: 'ana' },
      { ...ANA, name: '' },
      { ...ANA, password: '' },
      { ...ANA, id: 'u 1' },
      { ...ANA, roles: [''] },
      { ...ANA, claims: [] },
      { ...ANA, surprise: 1 },
    ],
    onlyServer: [{ ...ANA, claims: { sub: 'x' } }],
  },
  'auth-user-patch': {
    good: [{}, { name: 'Ana' }, { password: 'x' }, { roles: [], claims: {} }],
    bad: [{ email: 'ana' }, { password: '' }, { id: 'u-2' }, { roles: 'admin' }],
    onlyServer: [{ claims: { exp: 1 } }],
  },
  'token-wish': {
    good: [
      { user: 'ana@example.com' },
      { user: 'u-1', kind: 'alg_none', claims: { roles: ['x'] }, expires_in: -60 },
      { user: 'u-1', audience: ['a'], issuer: 'b' },
    ],
    bad: [{}, { user: '' }, { user: 'u-1', kind: 'broken' }, { user: 'u-1', expires_in: 0.5 }],
    onlyServer: [],
  },
} satisfies Record<string, Samples>;
