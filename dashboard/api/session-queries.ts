import type { InferResponseType } from 'hono/client';
import { api } from './client';
import { kept } from './kept-answers';
import { ProblemError } from './problem-error';
import { queryOptions } from './query/query-options';

export type Session = InferResponseType<typeof api.auth.me.$get>;
export type Provider = InferResponseType<typeof api.auth.providers.$get>['providers'][number];

const SESSION = ['session'];

/** `null` is a visitor who has not signed in: an answer, not an error. */
export function sessionQuery() {
  return queryOptions({
    queryKey: SESSION,
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        const response = await api.auth.me.$get({}, { init: { signal } });
        return await response.json();
      } catch (error) {
        if (error instanceof ProblemError && error.status === 401) return null;
        throw error;
      }
    },
    ...kept(SESSION),
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

export async function signOut(): Promise<void> {
  await api.auth.logout.$post();
}
