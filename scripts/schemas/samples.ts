import { AUTH_SAMPLES } from './auth-samples.ts';
import type { FormSchemaName } from './form-schemas.ts';
import { IMAGE_SAMPLES } from './image-samples.ts';
import { STORE_SAMPLES } from './store-samples.ts';
import { WEBHOOK_SAMPLES } from './webhook-samples.ts';

/** Documents that both sides accept, both refuse, and that only the server knows to be wrong. */
export type Samples = { good: unknown[]; bad: unknown[]; onlyServer: unknown[] };

const ID = '0190f2f4-8b8e-7c3e-9f3a-2b1c0d9e8f7a';
const endpoint = (rest: object) => ({ method: 'GET', path: '/orders/:id', ...rest });
const chaos = (fault: object) => ({ enabled: true, faults: [fault] });
const target = (rest: object) => ({ forward: [{ kind: 'loki', url: 'https://logs.example.com', ...rest }] });

const LONG = 'x'.repeat(121);

export const SAMPLES: Record<FormSchemaName, Samples> = {
  'new-endpoint': {
    good: [
      endpoint({}),
      endpoint({ response_headers: { 'X-A': '1', 'set-cookie': ['a', 'b'] }, response_body: { any: [1] } }),
      endpoint({
        params: [{ name: 'id', value: { type: 'integer' }, required: true }],
        headers: [{ name: 'x-a', value: 'b' }],
      }),
      endpoint({ answer: { type: 'redirect', redirect_to: '/b', status: 308 } }),
      endpoint({ answer: { type: 'events', events: [{ data: 'x' }], repeat: 3 } }),
      endpoint({
        responses: [{ status_code: 404, rule: { method: 'GET' }, scenario: { name: 'a' } }],
        selection: 'random',
      }),
      endpoint({
        callbacks: [{ url: 'https://x', sign: { scheme: 'hmac-sha256', secret: 's' } }],
        locale: null,
      }),
      endpoint({ chaos: { mode: 'own', error_rate: 0.5 }, response_schema: true, body: { schema: {} } }),
    ],
    bad: [
      {},
      endpoint({ method: 'FETCH' }),
      endpoint({ response_status_code: 99 }),
      endpoint({ response_status_code: '200' }),
      endpoint({ min_wait_time: -1 }),
      endpoint({ response_headers: { 'X Bad': '1' } }),
      endpoint({ response_headers: { a: 'two\nlines' } }),
      endpoint({ response_headers: { a: [] } }),
      endpoint({ params: [{ value: 'x' }] }),
      endpoint({ answer: { type: 'redirect', redirect_to: '', status: 302 } }),
      endpoint({ answer: { type: 'redirect', redirect_to: '/', status: 305 } }),
      endpoint({ answer: { type: 'teapot' } }),
      endpoint({ callbacks: [{ url: 'https://x', sign: { scheme: 'hmac-sha256' } }] }),
      endpoint({ chaos: { mode: 'own', error_rate: 2 } }),
      endpoint({ surprise: 1 }),
    ],
    onlyServer: [
      endpoint({ path: 'orders' }),
      endpoint({ path: '/a/**/b' }),
      endpoint({ name: '  ' }),
      endpoint({ min_wait_time: 5, max_wait_time: 1 }),
      endpoint({ response_status_code: 204, response_body: 'x' }),
      endpoint({ response_headers: { 'content-length': '1' } }),
      endpoint({ response_headers: { A: '1', a: '2' } }),
      endpoint({ locale: 'tlh' }),
      endpoint({ params: [{ name: 'a' }, { name: 'a' }] }),
      endpoint({ answer: { type: 'proxy', upstream: 'not an address' } }),
      endpoint({ callbacks: [{ url: 'https://x', method: 'GET', body: 'x' }] }),
      endpoint({ callbacks: [{ url: 'https://x', sign: { scheme: 'standard-webhooks', secret: 'plain' } }] }),
      endpoint({ answer: { type: 'events', events: [{ data: 'x' }], repeat: 'endless' } }),
    ],
  },
  'endpoint-patch': {
    good: [{}, { enabled: false }, { name: 'a', responses: [] }],
    bad: [{ enabled: 'no' }, { name: '' }, { id: ID }],
    onlyServer: [{ path: 'a' }],
  },
  'new-collection': {
    good: [
      { name: 'posts' },
      { name: 'posts', seed: { count: 3 }, schema: { type: 'object' }, unique_keys: [['a', 'b.c']] },
      {
        name: 'c',
        relations: [{ name: 'post', kind: 'belongs_to', collection: 'posts', foreign_key: 'post_id' }],
      },
    ],
    bad: [
      {},
      { name: '1st' },
      { name: 'a', seed: { count: -1 } },
      { name: 'a', seed: { rows: [1] } },
      { name: 'a', unique_keys: [[]] },
      { name: 'a', relations: [{ name: 'b', kind: 'owns', collection: 'c', foreign_key: 'd' }] },
    ],
    onlyServer: [
      { name: 'a', path: '/*' },
      { name: 'a', id_field: 'a..b' },
    ],
  },
  'collection-patch': {
    good: [{}, { name: 'posts', read_only: true }],
    bad: [{ name: 'a b' }, { dialect: 'v9' }],
    onlyServer: [{ path: 'posts' }],
  },
  'new-world': {
    good: [{ name: 'ci-1' }, { name: 'a', from: 'b' }],
    bad: [{}, { name: '' }, { name: 'a b' }, { name: 'x'.repeat(65) }],
    onlyServer: [],
  },
  'http-config': {
    good: [
      {},
      { locale: 'pt_BR', proxy: null },
      { proxy: { upstream: 'https://api.example.com', strip_prefix: '/v1' } },
    ],
    bad: [
      { locale: 'xx' },
      { proxy: {} },
      { proxy: { upstream: 'https://a', strip_prefix: 'v1' } },
      { proxy: { upstream: 'https://a', timeout_ms: 1 } },
    ],
    onlyServer: [{ proxy: { upstream: 'a' } }, { proxy: { upstream: 'https://a?b' } }],
  },
  ...AUTH_SAMPLES,
  ...IMAGE_SAMPLES,
  ...STORE_SAMPLES,
  ...WEBHOOK_SAMPLES,
  'common-config': {
    good: [
      {},
      {
        cors: { origins: ['https://a.example'] },
        rate_limit: { requests: 1, per_seconds: 1 },
        delay: { min: 1, max: 2 },
      },
    ],
    bad: [
      { cors: { max_age: -1 } },
      { cors: { origins: [''] } },
      { rate_limit: { requests: 1 } },
      { rate_limit: 1 },
      { delay: { min: 60_001 } },
      { color: 1 },
    ],
    onlyServer: [{ delay: { min: 2, max: 1 } }],
  },
  'chaos-settings': {
    good: [
      {},
      { window: 'always' },
      { window: { burst: { length: 1, every: 2 } } },
      { window: { outage: { from: '2026-11-21T15:00:00+01:00', seconds: 1.5 } } },
      chaos({ fault: 'latency', delay: { type: 'lognormal', median: 10, sigma: 0.4 } }),
      chaos({ fault: 'truncated', fraction: 0.5 }),
    ],
    bad: [
      { error_rate: 1.1 },
      { error_status_codes: [] },
      { error_status_codes: [200] },
      { window: 'never' },
      { window: { every: 0 } },
      { window: { outage: { from: 'tomorrow', seconds: 1 } } },
      { window: { outage: { from: '2026-02-30T00:00:00Z', seconds: 1 } } },
      chaos({ fault: 'latency' }),
      chaos({ fault: 'truncated', fraction: 1 }),
      chaos({ fault: 'gremlins' }),
      chaos({ fault: 'wrong_content_type', content_type: 'text' }),
    ],
    onlyServer: [
      { delay: { min: 2, max: 1 } },
      { window: { burst: { length: 3, every: 2 } } },
      { window: { outage: { from: '2026-11-21T15:00:00Z' } } },
      chaos({ fault: 'latency', delay: { type: 'uniform', lower: 2, upper: 1 } }),
      chaos({ fault: 'random_status', status_codes: [204] }),
    ],
  },
  'endpoint-chaos': {
    good: [{ mode: 'inherit' }, { mode: 'off' }, { mode: 'own', error_rate: 1 }],
    bad: [{}, { mode: 'off', error_rate: 1 }, { mode: 'own', error_rate: -1 }],
    onlyServer: [{ mode: 'own', delay: { min: 1, max: 0 } }],
  },
  'new-group': {
    good: [
      { project_id: ID, name: 'Shop' },
      { project_id: ID, name: 'Shop', kind: 'http', slug: 'shop', config: { any: 1 } },
    ],
    bad: [
      { name: 'Shop' },
      { project_id: 'x', name: 'Shop' },
      { project_id: ID, name: '' },
      { project_id: ID, name: 'a', slug: 'A' },
      { project_id: ID, name: 'a', kind: 'fax' },
    ],
    onlyServer: [
      { project_id: ID, name: 'Shop', slug: 'm' },
      { project_id: ID, name: ' ' },
    ],
  },
  'group-patch': {
    good: [{}, { name: 'a', config: { cors: null } }],
    bad: [{ name: LONG }, { config: [] }, { kind: 'http' }],
    onlyServer: [{ slug: 'm' }],
  },
  'new-project': {
    good: [
      { name: 'Shop' },
      { name: 'Shop', slug: 'my-shop', settings: { clock: { mode: 'shifted', shift_ms: -1 } } },
    ],
    bad: [
      {},
      { name: '' },
      { name: LONG },
      { name: 'a', slug: 'a--b' },
      { name: 'a', slug: '' },
      { name: 'a', settings: { clock: { mode: 'frozen' } } },
    ],
    onlyServer: [{ name: '   ' }],
  },
  'project-patch': {
    good: [{}, { settings: { log: { keep: { days: 30 } } } }],
    bad: [{ settings: { log: { keep: { days: 31 } } } }, { description: null }],
    onlyServer: [{ name: '\t' }],
  },
  clock: {
    good: [
      { mode: 'real' },
      { mode: 'frozen', at: '2026-11-21T15:00:00Z' },
      { mode: 'shifted', shift_ms: 0 },
    ],
    bad: [
      {},
      { mode: 'real', at: 'x' },
      { mode: 'frozen', at: '2026-11-21' },
      { mode: 'shifted', shift_ms: 0.5 },
      { mode: 'shifted', shift_ms: 1e18 },
    ],
    onlyServer: [],
  },
  'log-settings': {
    good: [
      {},
      { mask: { headers: ['x-key'] } },
      target({ headers: { authorization: 'Bearer x' }, tenant: null }),
      target({ url: 'http://localhost:3100' }),
      target({ url: 'https://lögs.example.com' }),
      { forward: [{ kind: 'otlp', url: 'http://localhost:4318', signals: ['logs', 'traces'] }] },
    ],
    bad: [
      { keep: { days: 0 } },
      { mask: { headers: [''] } },
      target({ url: 'logs' }),
      target({ tenant: 'a b' }),
      target({ headers: { 'a b': 'x' } }),
      target({ headers: { a: '' } }),
      { forward: [{ kind: 'otlp', url: 'http://a', signals: [] }] },
      { forward: [{ kind: 'syslog', url: 'http://a' }] },
    ],
    onlyServer: [
      target({ url: 'ftp://logs.example.com' }),
      target({ url: 'https://user:secret@logs.example.com' }),
      target({ headers: { host: 'x' } }),
      { forward: [{ kind: 'otlp', url: 'http://a', signals: ['logs', 'logs'] }] },
    ],
  },
  organization: {
    good: [{ name: 'Acme' }],
    bad: [{}, { name: '' }, { name: LONG }],
    onlyServer: [{ name: ' ' }],
  },
  'member-patch': { good: [{ role: 'owner' }], bad: [{}, { role: 'king' }], onlyServer: [] },
  'new-invitation': {
    good: [{}, { role: 'editor', email: 'ana@example.com', expires_in_hours: 1 }, { email: null }],
    bad: [{ email: 'ana' }, { email: '' }, { email: 'a@b..c' }, { expires_in_hours: 721 }, { role: 'guest' }],
    onlyServer: [],
  },
  'new-token': {
    good: [{ name: 'CI' }, { name: 'CI', scopes: ['read', 'admin'], expires_in_days: null }],
    bad: [
      {},
      { name: 'CI', scopes: [] },
      { name: 'CI', scopes: ['root'] },
      { name: 'CI', expires_in_days: 0 },
    ],
    onlyServer: [{ name: '  ' }],
  },
};
