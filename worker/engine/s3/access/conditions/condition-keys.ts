import type { S3Action } from '../actions/s3-action';

/** Which actions come with a key, so that a policy may name both together. */
type Reach = 'any' | ReadonlySet<S3Action>;

const only = (...actions: S3Action[]): Reach => new Set(actions);

const LISTS = only('s3:ListBucket', 's3:ListBucketVersions');
const WRITES = only('s3:PutObject');
const WRITES_ACL = only(
  's3:CreateBucket',
  's3:PutBucketAcl',
  's3:PutObject',
  's3:PutObjectAcl',
  's3:PutObjectVersionAcl',
);
const ENCRYPTS = only('s3:PutObject', 's3:ReplicateObject');
const LOCKS = only(
  's3:BypassGovernanceRetention',
  's3:PutBucketObjectLockConfiguration',
  's3:PutObject',
  's3:PutObjectLegalHold',
  's3:PutObjectRetention',
  's3:ReplicateObject',
);
const SETS_TAGS = only('s3:PutObject', 's3:PutObjectTagging', 's3:PutObjectVersionTagging');
const READS_TAGGED = only(
  's3:DeleteObjectTagging',
  's3:DeleteObjectVersionTagging',
  's3:GetObject',
  's3:GetObjectAcl',
  's3:GetObjectAttributes',
  's3:GetObjectTagging',
  's3:GetObjectVersion',
  's3:GetObjectVersionAcl',
  's3:GetObjectVersionAttributes',
  's3:GetObjectVersionTagging',
  's3:PutObjectAcl',
  's3:PutObjectTagging',
  's3:PutObjectVersionAcl',
  's3:PutObjectVersionTagging',
);

const KEYS: Readonly<Record<string, Reach>> = {
  's3:accessgrantsinstancearn': 'any',
  's3:accesspointnetworkorigin': 'any',
  's3:authtype': 'any',
  's3:dataaccesspointaccount': 'any',
  's3:dataaccesspointarn': 'any',
  's3:delimiter': LISTS,
  's3:if-match': only('s3:PutObject', 's3:DeleteObject'),
  's3:if-none-match': WRITES,
  's3:inventoryaccessibleoptionalfields': only('s3:PutInventoryConfiguration'),
  's3:locationconstraint': only('s3:CreateBucket'),
  's3:max-keys': LISTS,
  's3:object-lock-legal-hold': LOCKS,
  's3:object-lock-mode': LOCKS,
  's3:object-lock-remaining-retention-days': LOCKS,
  's3:object-lock-retain-until-date': LOCKS,
  's3:objectcreationoperation': WRITES,
  's3:prefix': LISTS,
  's3:requestobjecttagkeys': SETS_TAGS,
  's3:resourceaccount': 'any',
  's3:signatureage': 'any',
  's3:signatureversion': 'any',
  's3:tlsversion': 'any',
  's3:versionid': 'any',
  's3:x-amz-acl': WRITES_ACL,
  's3:x-amz-content-sha256': 'any',
  's3:x-amz-copy-source': WRITES,
  's3:x-amz-grant-full-control': WRITES_ACL,
  's3:x-amz-grant-read': WRITES_ACL,
  's3:x-amz-grant-read-acp': WRITES_ACL,
  's3:x-amz-grant-write': WRITES_ACL,
  's3:x-amz-grant-write-acp': WRITES_ACL,
  's3:x-amz-metadata-directive': WRITES,
  's3:x-amz-object-ownership': only('s3:CreateBucket'),
  's3:x-amz-server-side-encryption': ENCRYPTS,
  's3:x-amz-server-side-encryption-aws-kms-key-id': ENCRYPTS,
  's3:x-amz-server-side-encryption-customer-algorithm': ENCRYPTS,
  's3:x-amz-storage-class': only('s3:PutObject', 's3:PutObjectAcl', 's3:PutObjectVersionAcl'),
  's3:x-amz-website-redirect-location': WRITES,
};

/** Keys that go on with the name of a tag. */
const FAMILIES: readonly (readonly [stem: string, reach: Reach])[] = [
  ['s3:accesspointtag/', 'any'],
  ['s3:buckettag/', 'any'],
  ['s3:existingobjecttag/', READS_TAGGED],
  ['s3:requestobjecttag/', SETS_TAGS],
];

/** By the key in lower case; null when S3 knows no such key. Amazon lets any name pass that begins with `aws:`. */
export function reachOfKey(key: string): Reach | null {
  if (key.startsWith('aws:') && key.length > 4) return 'any';
  if (Object.hasOwn(KEYS, key)) return KEYS[key] ?? null;
  const family = FAMILIES.find(([stem]) => key.startsWith(stem) && key.length > stem.length);
  return family ? family[1] : null;
}
