import { handleLater } from '../handle-later';
import { defineService } from '../service';
import { bucketsApi } from './admin/buckets-api';
import { storeApi } from './admin/store-api';
import { compileS3 } from './compiled';
import { s3Config } from './config';
import { definesStorePath } from './defines-path';
import { DEMO_STORE } from './demo-files';
import { describeStore } from './openapi';
import { sharedHost } from './shared/shared-host';
import { openShelf } from './shelf/open-shelf';
import { storeStats } from './stats';

/**
 * Amazon's S3. What is not as there:
 * - a bucket made without `x-amz-object-ownership` has its ACLs in force (ObjectWriter), as Amazon had it until 2023;
 *   and no bucket has a public access block of its own accord
 * - names of buckets are the group's own, in each world: another group may have the same
 * - at the host that all stores share, a deployment refuses who does not sign, for nobody knows which store is meant
 * - any LocationConstraint is taken, requests may be signed for any region, and none is redirected to another
 * - signatures of version 2 are taken everywhere, session tokens are not looked at, and SigV4A is refused
 * - ListBuckets by nobody is an empty list; Amazon sends a browser to a brochure
 * - an account has no users and roles: it is its own root, and a user of its name. In a policy, roles, services and
 *   federated users are nobody, and `aws:` keys that speak of organizations, networks or sessions have no value
 * - replication, inventory, analytics, metrics, tiering, website hosting, acceleration, access logs and requester pays are
 *   kept and shown, and nothing acts on them; MFA delete is not even kept
 * - nothing is encrypted: a KMS key is a name that is echoed, of a customer's key only the MD5 is kept and compared, and
 *   an ETag is the MD5 of the bytes whatever the encryption
 * - lifecycle rules have done their work by midnight UTC of the project's clock; Amazon takes a day or two more
 * - archives are brought back at once, whatever the tier
 * - a delete on condition may name a version, a size and a time, which Amazon has for directory buckets only, and a
 *   DeleteObjects is taken without Content-MD5 or another checksum
 * - access points, directory buckets, tables, Object Lambda, sessions and renaming are not there; S3 Select and torrents
 *   are refused as Amazon refuses new accounts
 * - events go to http(s) addresses and to `webhooks` groups of the project, tried three times; to ARNs of Amazon's
 *   none is sent, nor a test event, nor what a lifecycle, a restore or a change of an ACL would tell
 * - ids of versions, uploads and requests are of another make than Amazon's
 * - unsigned GETs of /health, /stats, /docs, /openapi.json and /postman.json, and an unsigned JSON POST to /presigned-url, are answered
 *   by the house: a bucket of such a name is listed by who signs, or at its own host
 * - what the house itself refuses (a rate limit, `simulate_error`, an address over 16 KiB) is a JSON problem, not XML,
 *   and every answer has an `x-understudy-seed`
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
  handle: handleLater(async () => (await import('./handler')).handleS3),
  shelf: openShelf,
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
