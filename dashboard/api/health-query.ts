import { readHealth } from './client';
import { queryOptions } from './query/query-options';

export function healthQuery() {
  return queryOptions({
    queryKey: ['health'],
    queryFn: ({ signal }) => readHealth(signal),
    staleTime: 60_000,
  });
}
