import { QueryClient } from '@tanstack/query-core';
import { createComponent, createContext, type FlowProps, onCleanup, onMount, useContext } from 'solid-js';

const ClientContext = createContext<QueryClient>();

/** Gives the answers that are known, and the way to ask for more, to all below it. */
export function QueryClientProvider(props: FlowProps<{ client: QueryClient }>) {
  onMount(() => props.client.mount());
  onCleanup(() => props.client.unmount());
  return createComponent(ClientContext.Provider, {
    get value() {
      return props.client;
    },
    get children() {
      return props.children;
    },
  });
}

export function useQueryClient(): QueryClient {
  const client = useContext(ClientContext);
  if (!client) throw new Error('useQueryClient wants a QueryClientProvider above it');
  return client;
}

export { QueryClient };
