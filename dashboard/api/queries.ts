import { infiniteQueryOptions, queryOptions } from '@tanstack/solid-query';
import { api, readHealth } from './client';
import { ProblemError } from './problem-error';
import type { Session } from './types';

export function healthQuery() {
  return queryOptions({
    queryKey: ['health'],
    queryFn: ({ signal }) => readHealth(signal),
    staleTime: 60_000,
  });
}

/** `null` is a visitor who has not signed in: an answer, not an error. */
export function sessionQuery() {
  return queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        const response = await api.auth.me.$get({}, { init: { signal } });
        return await response.json();
      } catch (error) {
        if (error instanceof ProblemError && error.status === 401) return null;
        throw error;
      }
    },
  });
}

export function providersQuery() {
  return queryOptions({
    queryKey: ['providers'],
    queryFn: async ({ signal }) => {
      const response = await api.auth.providers.$get({}, { init: { signal } });
      return response.json();
    },
  });
}

export function groupsQuery() {
  return infiniteQueryOptions({
    queryKey: ['groups'],
    queryFn: async ({ signal, pageParam }) => {
      const query = pageParam === '' ? {} : { cursor: pageParam };
      const response = await api.groups.$get({ query }, { init: { signal } });
      return response.json();
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor ?? undefined,
  });
}

export async function signOut(): Promise<void> {
  await api.auth.logout.$post();
}
