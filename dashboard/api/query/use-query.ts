import {
  type QueryKey,
  QueryObserver,
  type QueryObserverOptions,
  type QueryObserverResult,
} from '@tanstack/query-core';
import { createComputed, onCleanup, untrack } from 'solid-js';
import { useQueryClient } from './client';
import { observed } from './observed';

export type UseQueryResult<Data> = QueryObserverResult<Data, Error>;

/**
 * An answer of the API, asked for and kept fresh. Bound to the core of TanStack Query by hand: its package for Solid reads
 * through a resource, which takes the whole page away for a moment (and the focus with it) when an old answer is asked anew.
 */
export function useQuery<Answer, Data = Answer, Key extends QueryKey = QueryKey>(
  options: () => QueryObserverOptions<Answer, Error, Data, Answer, Key>,
): UseQueryResult<Data> {
  const client = useQueryClient();
  const first = untrack(() => client.defaultQueryOptions(options()));
  const observer = new QueryObserver<Answer, Error, Data, Answer, Key>(client, first);
  const { result, show } = observed<UseQueryResult<Data>>(observer.getOptimisticResult(first));

  onCleanup(observer.subscribe(show));
  createComputed(() => {
    const wanted = client.defaultQueryOptions(options());
    untrack(() => {
      observer.setOptions(wanted);
      show(observer.getOptimisticResult(wanted));
    });
  });
  return result;
}
