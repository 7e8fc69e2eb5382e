import type { S3Action } from './s3-action';

/** What an upload does besides, by the headers that ask for it. */
const BY_HEADER: readonly (readonly [header: string, action: S3Action])[] = [
  ['x-amz-acl', 's3:PutObjectAcl'],
  ['x-amz-grant-full-control', 's3:PutObjectAcl'],
  ['x-amz-grant-read', 's3:PutObjectAcl'],
  ['x-amz-grant-read-acp', 's3:PutObjectAcl'],
  ['x-amz-grant-write-acp', 's3:PutObjectAcl'],
  ['x-amz-tagging', 's3:PutObjectTagging'],
  ['x-amz-object-lock-mode', 's3:PutObjectRetention'],
  ['x-amz-object-lock-retain-until-date', 's3:PutObjectRetention'],
  ['x-amz-object-lock-legal-hold', 's3:PutObjectLegalHold'],
];

/**
 * Actions that an upload may not be denied. They need no allowance of their own: the uploader owns what it uploads,
 * and Amazon's own sample policies grant `s3:PutObject` alone, on condition of an ACL or of tags.
 */
export function accompanyingActions(headers: { has(name: string): boolean }): S3Action[] {
  const actions = new Set<S3Action>();
  for (const [header, action] of BY_HEADER) if (headers.has(header)) actions.add(action);
  return [...actions];
}
