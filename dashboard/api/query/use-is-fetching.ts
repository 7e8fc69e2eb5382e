import { type Accessor, createSignal, onCleanup } from 'solid-js';
import { useQueryClient } from './client';

/** How many answers are on their way. */
export function useIsFetching(): Accessor<number> {
  const client = useQueryClient();
  const [count, setCount] = createSignal(client.isFetching());
  onCleanup(client.getQueryCache().subscribe(() => setCount(client.isFetching())));
  return count;
}
