import {
  type InfiniteData,
  InfiniteQueryObserver,
  type InfiniteQueryObserverOptions,
  type InfiniteQueryObserverResult,
  type QueryKey,
} from '@tanstack/query-core';
import { createComputed, onCleanup, untrack } from 'solid-js';
import { useQueryClient } from './client';
import { observed } from './observed';

/** As useQuery, page after page. */
export function useInfiniteQuery<Page, Key extends QueryKey, Cursor>(
  options: () => InfiniteQueryObserverOptions<Page, Error, InfiniteData<Page, Cursor>, Key, Cursor>,
): InfiniteQueryObserverResult<InfiniteData<Page, Cursor>, Error> {
  const client = useQueryClient();
  const first = untrack(options);
  const observer = new InfiniteQueryObserver(client, first);
  const { result, show } = observed(observer.getCurrentResult());

  onCleanup(observer.subscribe(show));
  createComputed(() => {
    const wanted = options();
    untrack(() => {
      observer.setOptions(wanted);
      show(observer.getCurrentResult());
    });
  });
  return result;
}
