import { Match, Show, Switch } from 'solid-js';
import { collectionQuery } from '../../../../api/collection-queries';
import { useQuery } from '../../../../api/query/use-query';
import { useGroup } from '../../../../parts/group-frame';
import { ProblemNotice } from '../../../../parts/problem-notice';
import { Sheet } from '../../../../ui/sheet';
import { Skeleton } from '../../../../ui/skeleton';
import type { CollectionDialogProps } from '../collection-dialogs';
import { words } from '../words';
import { SettingsForm } from './settings-form';

/** What a collection is: asked anew each time, for nothing older may be written over. */
export function SettingsSheet(props: CollectionDialogProps) {
  const { group } = useGroup();
  const collection = useQuery(() => ({
    ...collectionQuery(group().id, props.collection.id),
    refetchOnWindowFocus: false,
  }));
  return (
    <Switch
      fallback={
        <Sheet open title={words().settingsOf(props.collection.name)} onClose={props.address.dismiss}>
          <Show when={collection.isLoadingError} fallback={<Skeleton class="h-80" />}>
            <ProblemNotice error={collection.error} onRetry={() => collection.refetch()} />
          </Show>
        </Sheet>
      }
    >
      <Match when={collection.data}>{(known) => <SettingsForm {...props} saved={known()} />}</Match>
    </Switch>
  );
}
