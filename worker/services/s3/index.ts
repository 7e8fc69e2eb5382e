import { defineService } from '../service';
import { bucketsApi } from './admin/buckets-api';
import { storeApi } from './admin/store-api';
import { compileS3 } from './compiled';
import { s3Config } from './config';
import { definesStorePath } from './defines-path';
import { DEMO_STORE } from './demo-files';
import { describeStore } from './openapi';
import { sharedHost } from './shared/shared-host';
import { storeStats } from './stats';

/**
 * Amazon's S3. What is not as there:
 * - a bucket made without x-amz-object-ownership has its ACLs in force (ObjectWriter), as Amazon had it until 2023;
 *   and no bucket has a public access block of its own accord
 * - names of buckets are the group's own: another group may have the same
 * - ListBuckets by nobody is an empty list; Amazon sends a browser to a brochure
 * - any LocationConstraint is taken, requests may be signed for any region, and none is redirected to another
 * - MFA delete, replication, inventory, analytics, metrics, tiering, website hosting, acceleration, access logs and
 *   requester pays are kept and shown, and nothing acts on them; KMS is a name that is echoed, nothing is encrypted
 * - archives are brought back at once; transitions to other storage classes do not happen, expirations do
 * - torrents, S3 Select, access points, directory buckets, Object Lambda and SigV4A are refused
 * - events go to http(s) addresses and to `webhooks` groups of the project, tried three times; to ARNs of Amazon's,
 *   and for what a lifecycle ends, none is sent
 * - unsigned GETs of /health, /stats, /docs and /openapi.json, and an unsigned JSON POST to /presigned-url, are answered
 *   by the house: a bucket of such a name is listed by who signs, or at its own host
 */
export const s3 = defineService({
  kind: 's3',
  title: 'Object storage',
  config: s3Config,
  claims: ({ accounts }) => accounts.flatMap(({ keys }) => keys.map(({ access_key }) => access_key)),
  shared: sharedHost,
  takesHostPrefix: true,
  ownsCors: true,
  streams: true,
  prepare: (_group, config) => compileS3(config),
  defines: definesStorePath,
  handle: async (request, context) => (await import('./handler')).handleS3(request, context),
  openapi: (group, _compiled, baseUrl) => describeStore(group, baseUrl),
  stats: storeStats,
  rows: { bury: () => [], revive: () => [] },
  parts: [],
  admin: [
    { path: 'buckets', routes: bucketsApi },
    { path: 'store', routes: storeApi },
  ],
  destroy: (group, ports) => ports.store(group.id).destroy(),
  demo: {
    slug: 'files',
    name: 'Files',
    description: 'Buckets with pictures, data and versions, for the keys test and test.',
    config: DEMO_STORE,
    seed: async () => {},
  },
});
