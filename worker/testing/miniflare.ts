import type { D1Migration } from '@cloudflare/vitest-plugin';

/** The bindings that every test of the Worker runs with: the real ones, in memory. */
export function workerTestOptions(migrations: D1Migration[]) {
  return {
    main: './worker/testing/worker.ts',
    miniflare: {
      compatibilityDate: '2026-08-01',
      d1Databases: ['DB'],
      r2Buckets: ['BLOBS'],
      durableObjects: {
        PROJECT_LOG: { className: 'ProjectLog', useSQLite: true },
        GROUP_STATE: { className: 'GroupState', useSQLite: true },
        BUCKET_INDEX: { className: 'BucketIndex', useSQLite: true },
      },
      ratelimits: {
        API_LIMIT: { namespace_id: '1', simple: { limit: 100_000, period: 10 as const } },
        LOGIN_LIMIT: { namespace_id: '2', simple: { limit: 60, period: 60 as const } },
      },
      bindings: {
        MOCK_HOST: 'localhost:8787',
        SESSION_SECRET: 'a-secret-of-the-tests-only',
        LOCAL_INSTALLATION: 'yes',
        FRONT_SECRET: 'front-secret-of-the-tests',
        LOCAL_TOKEN: 'local-token-of-the-tests',
        GITHUB_CLIENT_ID: 'github-client',
        GITHUB_CLIENT_SECRET: 'github-secret',
        GOOGLE_CLIENT_ID: 'google-client',
        GOOGLE_CLIENT_SECRET: 'google-secret',
        TEST_MIGRATIONS: migrations,
      },
    },
  };
}
