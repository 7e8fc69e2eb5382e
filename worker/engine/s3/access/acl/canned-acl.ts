import { S3Error } from '../../s3-error';
import { GROUPS, type Grant, type Permission } from './grant';

/** `bucketOwner` is null for a bucket's own ACL, where the two kinds that name it say nothing. */
export type Owners = { owner: string; bucketOwner: string | null };

/** The account in whose name EC2 reads machine images. */
const EC2_ID = '6aa5a366c34c1cbe25dc49211496e913e0351eb0e8c37aa3477e40942ec6b97c';

const CANNED = {
  private: () => [],
  'public-read': () => [toGroup(GROUPS.allUsers, 'READ')],
  'public-read-write': () => [toGroup(GROUPS.allUsers, 'READ'), toGroup(GROUPS.allUsers, 'WRITE')],
  'authenticated-read': () => [toGroup(GROUPS.authenticatedUsers, 'READ')],
  'aws-exec-read': () => [toAccount(EC2_ID, 'READ')],
  'bucket-owner-read': (owners) => toBucketOwner(owners, 'READ'),
  'bucket-owner-full-control': (owners) => toBucketOwner(owners, 'FULL_CONTROL'),
  'log-delivery-write': () => [toGroup(GROUPS.logDelivery, 'WRITE'), toGroup(GROUPS.logDelivery, 'READ_ACP')],
} satisfies Record<string, (owners: Owners) => Grant[]>;

export type CannedAclName = keyof typeof CANNED;

export function readCannedAclName(name: string): CannedAclName {
  if (isCannedAclName(name)) return name;
  throw new S3Error('InvalidArgument', { details: { ArgumentName: 'x-amz-acl', ArgumentValue: name } });
}

export function cannedAcl(name: CannedAclName, owners: Owners): Grant[] {
  return [toAccount(owners.owner, 'FULL_CONTROL'), ...CANNED[name](owners)];
}

function isCannedAclName(name: string): name is CannedAclName {
  return Object.hasOwn(CANNED, name);
}

function toBucketOwner({ owner, bucketOwner }: Owners, permission: Permission): Grant[] {
  return bucketOwner === null || bucketOwner === owner ? [] : [toAccount(bucketOwner, permission)];
}

function toAccount(id: string, permission: Permission): Grant {
  return { grantee: { kind: 'account', id }, permission };
}

function toGroup(uri: string, permission: Permission): Grant {
  return { grantee: { kind: 'group', uri }, permission };
}
