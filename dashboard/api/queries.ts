import { infiniteQueryOptions, queryOptions } from '@tanstack/solid-query';
import { callApi, commandApi } from './client';
import { ProblemError } from './problem-error';
import type { GroupPage, Health, Provider, Session } from './types';

export function healthQuery() {
  return queryOptions({
    queryKey: ['health'],
    queryFn: ({ signal }) => callApi<Health>('/health', { signal }),
    staleTime: 60_000,
  });
}

/** `null` is a visitor who has not signed in: an answer, not an error. */
export function sessionQuery() {
  return queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        return await callApi<Session>('/api/auth/me', { signal });
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
    queryFn: ({ signal }) => callApi<{ providers: Provider[] }>('/api/auth/providers', { signal }),
  });
}

export function groupsQuery() {
  return infiniteQueryOptions({
    queryKey: ['groups'],
    queryFn: ({ signal, pageParam }) => callApi<GroupPage>(`/api/groups${pageParam}`, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) =>
      page.next_cursor ? `?cursor=${encodeURIComponent(page.next_cursor)}` : undefined,
  });
}

export function signOut(): Promise<void> {
  return commandApi('/api/auth/logout');
}
