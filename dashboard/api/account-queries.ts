import type { InferResponseType } from 'hono/client';
import { api } from './client';
import { everyPage, pageAt } from './every-page';
import { queryOptions } from './query/query-options';
import type { Session as SignedIn } from './session-queries';

const sessions = api.auth.sessions;

/** One place where somebody is signed in. */
export type OwnSession = InferResponseType<typeof sessions.$get>['sessions'][number];

export const ownSessionsKey = ['own-sessions'];

export function ownSessionsQuery() {
  return queryOptions({
    queryKey: ownSessionsKey,
    queryFn: ({ signal }): Promise<OwnSession[]> =>
      everyPage(async (cursor) => {
        const query = pageAt(cursor);
        const response = await sessions.$get({ query }, { init: { signal } });
        const answer = await response.json();
        return { rows: answer.sessions, next: answer.next_cursor };
      }),
  });
}

export async function endSession(id: string): Promise<void> {
  await sessions[':session_id'].$delete({ param: { session_id: id } });
}

/** Answers how many there were. */
export async function endOtherSessions(): Promise<number> {
  const response = await sessions['end-others'].$post();
  return (await response.json()).ended;
}

export async function renameMe(name: string): Promise<SignedIn> {
  const response = await api.auth.me.$patch({ json: { name } });
  return response.json();
}
