export const PERMISSIONS = ['READ', 'WRITE', 'READ_ACP', 'WRITE_ACP', 'FULL_CONTROL'] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const GROUPS = {
  allUsers: 'http://acs.amazonaws.com/groups/global/AllUsers',
  authenticatedUsers: 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers',
  logDelivery: 'http://acs.amazonaws.com/groups/s3/LogDelivery',
} as const;
const GROUP_URIS: ReadonlySet<string> = new Set(Object.values(GROUPS));

export type Grantee = { kind: 'account'; id: string } | { kind: 'group'; uri: string };
export type Grant = { grantee: Grantee; permission: Permission };
export type Acl = { owner: string; grants: Grant[] };

export function isGroupUri(uri: string): boolean {
  return GROUP_URIS.has(uri);
}

/** "Authenticated" is anyone with an account of Amazon's, so it is public too. */
export function isPublicGrant({ grantee }: Grant): boolean {
  return (
    grantee.kind === 'group' && (grantee.uri === GROUPS.allUsers || grantee.uri === GROUPS.authenticatedUsers)
  );
}
