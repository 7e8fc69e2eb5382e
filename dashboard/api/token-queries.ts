import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { everyPage, pageAt } from './every-page';
import { queryOptions } from './query/query-options';

export type Token = InferResponseType<typeof api.tokens.$get>['tokens'][number];
export type Scope = Token['scopes'][number];
export type NewToken = InferRequestType<typeof api.tokens.$post>['json'];
export type TokenMade = InferResponseType<typeof api.tokens.$post>;

export const tokensKey = ['tokens'];

/** The reader's own: a token belongs to a person, not to a project. */
export function tokensQuery() {
  return queryOptions({
    queryKey: tokensKey,
    queryFn: ({ signal }): Promise<Token[]> =>
      everyPage(async (cursor) => {
        const query = pageAt(cursor);
        const response = await api.tokens.$get({ query }, { init: { signal } });
        const { tokens, next_cursor } = await response.json();
        return { rows: tokens, next: next_cursor };
      }),
  });
}

export async function createToken(json: NewToken): Promise<TokenMade> {
  const response = await api.tokens.$post({ json });
  return response.json();
}

export async function revokeToken(id: string): Promise<void> {
  await api.tokens[':token_id'].$delete({ param: { token_id: id } });
}
