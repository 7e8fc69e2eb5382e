import type { InferResponseType } from 'hono/client';
import { api } from './client';
import { kept } from './kept-answers';
import { ProblemError } from './problem-error';
import { infiniteQueryOptions, queryOptions } from './query/query-options';

const worlds = api.groups[':group_id'].worlds;
const world = worlds[':world'];

export type World = InferResponseType<typeof worlds.$get>['worlds'][number];
export type WorldState = InferResponseType<typeof world.state.$get>;
export type WorldDocument = InferResponseType<typeof world.export.$get>;

/** The world that everybody has. */
export const MAIN_WORLD = 'main';

/** The server forgets a world that nobody used for so long. */
export const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

export function worldsOf(groupId: string) {
  return ['worlds', groupId] as const;
}

/** `main` first, then by name. */
export function worldsQuery(groupId: string) {
  return infiniteQueryOptions({
    queryKey: [...worldsOf(groupId), 'list'],
    queryFn: async ({ signal, pageParam }) => {
      const query = { limit: '50', ...(pageParam === '' ? {} : { cursor: pageParam }) };
      const response = await worlds.$get({ param: { group_id: groupId }, query }, { init: { signal } });
      return response.json();
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
    staleTime: 2_000,
  });
}

/** `null` is a world that nobody has written to: it begins with the seeds when somebody does. */
export function worldQuery(groupId: string, name: string) {
  const queryKey = [...worldsOf(groupId), 'one', name] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<World | null> => {
      try {
        const param = { group_id: groupId, world: name };
        const response = await world.$get({ param }, { init: { signal } });
        return (await response.json()).world;
      } catch (error) {
        if (error instanceof ProblemError && error.code === 'worlds.unknown') return null;
        throw error;
      }
    },
    ...kept(queryKey),
    staleTime: 2_000,
  });
}

export function worldStateQuery(groupId: string, name: string) {
  return queryOptions({
    queryKey: [...worldsOf(groupId), 'state', name],
    queryFn: async ({ signal }): Promise<WorldState> => {
      const param = { group_id: groupId, world: name };
      const response = await world.state.$get({ param }, { init: { signal } });
      return response.json();
    },
    staleTime: 2_000,
  });
}
