import { useParams, useSearchParams } from '@solidjs/router';
import { Show } from 'solid-js';
import { NewEndpoint } from './new-endpoint';
import { SavedEndpoint } from './saved-endpoint';

/** An endpoint, or one that is to be: empty, like another, or made of a request of the log. */
export function EndpointPage() {
  const params = useParams<{ endpoint: string }>();
  const [search] = useSearchParams<{ from?: string; copy?: string }>();
  const origin = () => `${params.endpoint} ${search.from ?? ''} ${search.copy ?? ''}`;
  return (
    <Show when={origin()} keyed>
      <Show when={params.endpoint === 'new'} fallback={<SavedEndpoint id={params.endpoint} />}>
        <NewEndpoint from={search.from} copy={search.copy} />
      </Show>
    </Show>
  );
}
