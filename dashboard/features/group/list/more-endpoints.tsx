import { Show } from 'solid-js';
import { ActionButton } from '../../../ui/action-button';
import type { EndpointList } from '../create-endpoint-list';
import { words } from '../words';

/** Below the last endpoint that has come. */
export function MoreEndpoints(props: { list: EndpointList }) {
  const query = () => props.list.query;
  return (
    <Show when={query().hasNextPage}>
      <div class="flex h-10 items-center justify-center gap-2 text-fg-muted">
        <Show when={!query().isFetchingNextPage} fallback={<span role="status">{words().loadingMore}</span>}>
          <Show when={query().isFetchNextPageError}>
            <span role="alert" class="text-danger">
              {words().moreFailed}
            </span>
          </Show>
          <ActionButton look="quiet" onPress={props.list.more}>
            {words().loadMore}
          </ActionButton>
        </Show>
      </div>
    </Show>
  );
}
