import * as z from 'zod';
import { nextCursor, pageQuery } from '../../../platform/api/paging';

const worldName = z
  .string()
  .regex(
    /^[A-Za-z0-9._-]{1,64}$/,
    'A world is named by 1 to 64 characters of A-Z, a-z, 0-9, ".", "_" and "-".',
  );

export const worldQuery = z.object({ world: worldName.default('main') });

const owner = z.object({ id: z.string().describe('Canonical id.'), name: z.string().nullable() });

export const bucketDocument = z
  .object({
    name: z.string(),
    owner,
    region: z.string(),
    created_at: z.iso.datetime(),
    versioning: z.enum(['enabled', 'suspended', 'off']),
    objects: z.int(),
    versions: z.int().describe('All that is kept, delete markers too.'),
    bytes: z.int().describe('Of all versions.'),
  })
  .meta({ id: 'Bucket' });

export type BucketDocument = z.infer<typeof bucketDocument>;

export const bucketAnswer = z.object({ bucket: bucketDocument });
export const bucketsAnswer = z.object({ buckets: z.array(bucketDocument) });

export const newBucket = z
  .strictObject({
    name: z
      .string()
      .regex(
        /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
        'A bucket has 3 to 63 lower-case letters, digits, dots and hyphens.',
      ),
    account: z
      .string()
      .max(128)
      .optional()
      .describe('Canonical id of the owner; the first account when left out.'),
    region: z.string().max(64).optional(),
    versioning: z.boolean().default(false),
    object_lock: z.boolean().default(false).describe('Versions can be locked; they are kept then.'),
  })
  .meta({ id: 'NewBucket' });

export type NewBucket = z.infer<typeof newBucket>;

export const deleteBucketQuery = worldQuery.extend({
  force: z.stringbool().default(false).describe('Empties it first, locked versions too.'),
});

export const objectsQuery = pageQuery.extend(worldQuery.shape).extend({
  prefix: z.string().max(1024).default(''),
  delimiter: z.string().max(10).default('/').describe('Empty lists all keys without folders.'),
  versions: z.stringbool().default(false).describe('All versions and delete markers, not only the latest.'),
});

export type ObjectsQuery = z.infer<typeof objectsQuery>;

export const listedObject = z
  .object({
    key: z.string(),
    version_id: z.string(),
    is_latest: z.boolean(),
    is_delete_marker: z.boolean(),
    size: z.int(),
    etag: z.string(),
    modified_at: z.iso.datetime(),
    storage_class: z.string(),
    owner,
  })
  .meta({ id: 'StoredObject' });

export type ListedObjectDocument = z.infer<typeof listedObject>;

export const objectsAnswer = z.object({
  objects: z.array(listedObject),
  folders: z.array(z.string()).describe('What the keys have in common up to the delimiter.'),
  next_cursor: nextCursor,
});

export const objectKey = z.string().min(1, 'A key has at least one character.').max(1024);

export const objectQuery = worldQuery.extend({
  key: objectKey,
  version_id: z.string().min(1).max(200).optional(),
});

export const objectDocument = listedObject
  .omit({ is_delete_marker: true })
  .extend({
    headers: z.record(z.string(), z.string()).describe('As a GET answers them.'),
    metadata: z.record(z.string(), z.string()).describe('Without "x-amz-meta-".'),
    tags: z.record(z.string(), z.string()),
    grants: z.array(
      z.object({
        grantee: z.string().describe('A canonical id, or the URI of a group.'),
        permission: z.string(),
      }),
    ),
    checksum: z.object({ algorithm: z.string(), type: z.string(), value: z.string() }).nullable(),
    encryption: z.string(),
    retention: z.object({ mode: z.string(), until: z.iso.datetime() }).nullable(),
    legal_hold: z.boolean(),
    parts: z.int().nullable().describe('null: it was put whole.'),
  })
  .meta({ id: 'StoredObjectDetail' });

export type ObjectDocument = z.infer<typeof objectDocument>;

export const objectAnswer = z.object({ object: objectDocument });

export const uploadQuery = worldQuery.extend({ key: objectKey });
export const uploadedAnswer = z.object({
  key: z.string(),
  etag: z.string(),
  version_id: z.string().nullable().describe('null where no versions are kept.'),
});

export const keysToDelete = z
  .strictObject({
    objects: z
      .array(z.strictObject({ key: objectKey, version_id: z.string().min(1).max(200).optional() }))
      .min(1)
      .max(1000),
  })
  .meta({ id: 'KeysToDelete' });

export const deletedAnswer = z.object({
  deleted: z.array(
    z.object({ key: z.string(), version_id: z.string().nullable(), is_delete_marker: z.boolean() }),
  ),
  failed: z.array(z.object({ key: z.string(), code: z.string(), reason: z.string() })),
});

export const newTags = z.strictObject({
  tags: z.record(z.string().min(1).max(128), z.string().max(256)).describe('At most ten; none removes all.'),
});

export const storeAnswer = z.object({
  buckets: z.int(),
  objects: z.int(),
  bytes: z.int(),
  accounts: z.array(
    z.object({ id: z.string(), account_id: z.string(), name: z.string(), email: z.string() }),
  ),
});

export const storeWorld = z
  .object({
    name: z.string(),
    created_at: z.iso.datetime(),
    last_used_at: z.iso.datetime(),
    buckets: z.int(),
    objects: z.int(),
    bytes: z.int(),
  })
  .meta({ id: 'StoreWorld' });

export const storeWorldsAnswer = z.object({ worlds: z.array(storeWorld) });

export const newStoreWorld = z
  .strictObject({ name: worldName, from: worldName.default('main').describe('The world that it begins as.') })
  .meta({ id: 'NewStoreWorld' });

export const worldPath = z.strictObject({ world: worldName });
