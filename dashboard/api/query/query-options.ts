import type {
  DataTag,
  DefaultError,
  InfiniteData,
  InfiniteQueryObserverOptions,
  QueryKey,
  QueryObserverOptions,
} from '@tanstack/query-core';

/** A question to the API; its key remembers what the answer is. */
export function queryOptions<Answer, Data = Answer, const Key extends QueryKey = QueryKey>(
  options: QueryObserverOptions<Answer, DefaultError, Data, Answer, Key> & { queryKey: Key },
): QueryObserverOptions<Answer, DefaultError, Data, Answer, Key> & { queryKey: DataTag<Key, Answer> } {
  // The tag is a type alone.
  return options as typeof options & { queryKey: DataTag<Key, Answer> };
}

export function infiniteQueryOptions<Page, Cursor, const Key extends QueryKey = QueryKey>(
  options: InfiniteQueryObserverOptions<Page, DefaultError, InfiniteData<Page, Cursor>, Key, Cursor> & {
    queryKey: Key;
  },
): InfiniteQueryObserverOptions<Page, DefaultError, InfiniteData<Page, Cursor>, Key, Cursor> & {
  queryKey: DataTag<Key, InfiniteData<Page, Cursor>>;
} {
  return options as typeof options & { queryKey: DataTag<Key, InfiniteData<Page, Cursor>> };
}
