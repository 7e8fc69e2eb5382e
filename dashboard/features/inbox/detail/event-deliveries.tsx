import { Match, Switch } from 'solid-js';
import IconReplay from '~icons/lucide/rotate-cw';
import type { WorldAt } from '../../../api/world-writes';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { Loading, Skeleton } from '../../../ui/skeleton';
import type { InboxAddress } from '../create-inbox-address';
import { createDeliveryList } from '../deliveries/create-delivery-list';
import { DeliveryCards } from '../deliveries/delivery-cards';
import { words } from './words';

/** Where the event was sent on to, newest first. */
export function EventDeliveries(props: { at: WorldAt; eventId: string; address: InboxAddress }) {
  const { access } = useProject();
  const list = createDeliveryList(
    () => props.at,
    () => props.eventId,
  );
  return (
    <Switch>
      <Match when={list.query.isPending}>
        <Loading what={words().tabs.deliveries} />
        <Skeleton class="h-32" />
      </Match>
      <Match when={list.query.isLoadingError}>
        <ProblemNotice error={list.query.error} onRetry={() => list.query.refetch()} />
      </Match>
      <Match when={list.ids().length === 0}>
        <div class="grid justify-items-start gap-2">
          <p class="text-fg-muted">{words().notReplayed}</p>
          <ActionButton
            icon={<IconReplay />}
            reason={access().reason('editor')}
            onPress={() => props.address.ask('replay')}
          >
            {words().replay}
          </ActionButton>
        </div>
      </Match>
      <Match when={true}>
        <DeliveryCards at={props.at} list={list} />
      </Match>
    </Switch>
  );
}
