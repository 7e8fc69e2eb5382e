import { createMemo, For, Show } from 'solid-js';
import type { Delivery } from '../../../api/webhook-queries';
import type { WorldAt } from '../../../api/world-writes';
import { ActionButton } from '../../../ui/action-button';
import type { DeliveryList } from './create-delivery-list';
import { DeliveryCard } from './delivery-card';
import { words } from './words';

/** One card for each; what is opened in one stays open while it is watched. */
export function DeliveryCards(props: { at: WorldAt; list: DeliveryList }) {
  return (
    <>
      <For each={props.list.ids()}>
        {(id, index) => <Card at={props.at} list={props.list} id={id} isOpened={index() === 0} />}
      </For>
      <Show when={props.list.query.hasNextPage}>
        <ActionButton
          class="justify-self-center"
          isBusy={props.list.query.isFetchingNextPage}
          onPress={() => void props.list.query.fetchNextPage()}
        >
          {words().more}
        </ActionButton>
      </Show>
    </>
  );
}

function Card(props: { at: WorldAt; list: DeliveryList; id: string; isOpened: boolean }) {
  // It may be gone a moment before its card is.
  const delivery = createMemo<Delivery | undefined>((last) => props.list.get(props.id) ?? last);
  return (
    <Show when={delivery()}>
      {(known) => <DeliveryCard at={props.at} delivery={known()} isOpened={props.isOpened} />}
    </Show>
  );
}
