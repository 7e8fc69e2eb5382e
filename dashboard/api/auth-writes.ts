import type { InferRequestType, InferResponseType } from 'hono/client';
import type { AuthAt, AuthUser } from './auth-queries';
import { api } from './client';

const auth = api.groups[':group_id'].auth;
const user = auth.users[':user_id'];

export type NewAuthUser = InferRequestType<typeof auth.users.$post>['json'];
export type AuthUserPatch = InferRequestType<typeof user.$patch>['json'];
export type TokenWish = InferRequestType<typeof auth.tokens.$post>['json'];
export type TokenKind = NonNullable<TokenWish['kind']>;
export type MadeToken = InferResponseType<typeof auth.tokens.$post>;
export type DecodedToken = InferResponseType<typeof auth.tokens.decode.$post>;
export type TokenStep = DecodedToken['checks'][number]['step'];

export async function addAuthUser({ groupId, world }: AuthAt, json: NewAuthUser): Promise<AuthUser> {
  const response = await auth.users.$post({ param: { group_id: groupId }, query: { world }, json });
  return (await response.json()).user;
}

export async function patchAuthUser(at: AuthAt, id: string, json: AuthUserPatch): Promise<AuthUser> {
  const response = await user.$patch({ ...placeOf(at, id), json });
  return (await response.json()).user;
}

export async function removeAuthUser(at: AuthAt, id: string): Promise<void> {
  await user.$delete(placeOf(at, id));
}

export async function unlockAuthUser(at: AuthAt, id: string): Promise<void> {
  await user.unlock.$post(placeOf(at, id));
}

/** Those of the seed and no others; all sessions end. */
export async function resetAuthUsers({ groupId, world }: AuthAt): Promise<void> {
  await auth.users.reset.$post({ param: { group_id: groupId }, query: { world } });
}

export async function revokeAuthSession({ groupId, world }: AuthAt, id: string): Promise<void> {
  await auth.sessions[':session_id'].$delete({
    param: { group_id: groupId, session_id: id },
    query: { world },
  });
}

export async function makeToken({ groupId, world }: AuthAt, json: TokenWish): Promise<MadeToken> {
  return (await auth.tokens.$post({ param: { group_id: groupId }, query: { world }, json })).json();
}

/** What the group itself says of a token. */
export async function judgeToken({ groupId, world }: AuthAt, token: string): Promise<DecodedToken> {
  const asked = { param: { group_id: groupId }, query: { world }, json: { token } };
  return (await auth.tokens.decode.$post(asked)).json();
}

function placeOf({ groupId, world }: AuthAt, id: string) {
  return { param: { group_id: groupId, user_id: id }, query: { world } };
}
