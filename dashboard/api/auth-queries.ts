import type { InferResponseType } from 'hono/client';
import { type DecodedToken, judgeToken } from './auth-writes';
import { api } from './client';
import { kept } from './kept-answers';
import { infiniteQueryOptions, queryOptions } from './query/query-options';

const auth = api.groups[':group_id'].auth;

export type AuthUsersPage = InferResponseType<typeof auth.users.$get>;
export type AuthUser = AuthUsersPage['users'][number];
export type AuthSessionsPage = InferResponseType<typeof auth.sessions.$get>;
export type AuthSession = AuthSessionsPage['sessions'][number];
export type AuthFigures = InferResponseType<typeof auth.metrics.$get>;
export type AuthKeys = InferResponseType<typeof auth.keys.$get>;

/** The auth API of a group in one of its worlds. */
export type AuthAt = { groupId: string; world: string };

const PAGE = '50';

/** All that is known of the auth API of a group. */
export function authOf(groupId: string) {
  return ['auth', groupId] as const;
}

export function authFiguresQuery({ groupId, world }: AuthAt) {
  const queryKey = [...authOf(groupId), world, 'figures'] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<AuthFigures> => {
      const asked = { param: { group_id: groupId }, query: { world } };
      return (await auth.metrics.$get(asked, { init: { signal } })).json();
    },
    ...kept(queryKey),
    staleTime: 2_000,
  });
}

export function authUsersQuery({ groupId, world }: AuthAt, text: string) {
  return infiniteQueryOptions({
    queryKey: [...authOf(groupId), world, 'users', text],
    queryFn: async ({ signal, pageParam }): Promise<AuthUsersPage> => {
      const query = { world, text, limit: PAGE, ...(pageParam === '' ? {} : { cursor: pageParam }) };
      return (await auth.users.$get({ param: { group_id: groupId }, query }, { init: { signal } })).json();
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    staleTime: 2_000,
  });
}

/** The first of those whose id, address or name has the text in it. */
export function foundUsersQuery({ groupId, world }: AuthAt, text: string) {
  return queryOptions({
    queryKey: [...authOf(groupId), world, 'found', text],
    queryFn: async ({ signal }): Promise<AuthUser[]> => {
      const asked = { param: { group_id: groupId }, query: { world, text, limit: '100' } };
      return (await (await auth.users.$get(asked, { init: { signal } })).json()).users;
    },
    staleTime: 2_000,
  });
}

export function authUserQuery({ groupId, world }: AuthAt, id: string) {
  return queryOptions({
    queryKey: [...authOf(groupId), world, 'user', id],
    queryFn: async ({ signal }): Promise<AuthUser> => {
      const asked = { param: { group_id: groupId, user_id: id }, query: { world } };
      return (await (await auth.users[':user_id'].$get(asked, { init: { signal } })).json()).user;
    },
    staleTime: 2_000,
  });
}

export function authSessionsQuery({ groupId, world }: AuthAt, userId: string | undefined) {
  return infiniteQueryOptions({
    queryKey: [...authOf(groupId), world, 'sessions', userId ?? null],
    queryFn: async ({ signal, pageParam }): Promise<AuthSessionsPage> => {
      const query = {
        world,
        limit: PAGE,
        ...(userId === undefined ? {} : { user_id: userId }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      };
      return (await auth.sessions.$get({ param: { group_id: groupId }, query }, { init: { signal } })).json();
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    staleTime: 2_000,
  });
}

export function authKeysQuery(groupId: string) {
  return queryOptions({
    queryKey: [...authOf(groupId), 'keys'],
    queryFn: async ({ signal }): Promise<AuthKeys> =>
      (await auth.keys.$get({ param: { group_id: groupId } }, { init: { signal } })).json(),
    staleTime: 5_000,
  });
}

/** What the group itself says of a token. */
export function judgedTokenQuery(at: AuthAt, token: string) {
  return queryOptions({
    queryKey: [...authOf(at.groupId), at.world, 'judged', token],
    queryFn: (): Promise<DecodedToken> => judgeToken(at, token),
    staleTime: 2_000,
  });
}
