import { A } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { useQuery } from '../../api/query/use-query';
import { bucketsQuery } from '../../api/store-queries';
import { FrameSkeleton } from '../../parts/frame-skeleton';
import { useGroup } from '../../parts/group-frame';
import { Missing } from '../../parts/missing';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { button } from '../../ui/button';
import { Page } from '../../ui/page';
import { BucketView } from './files/bucket-view';
import { createFilesAddress } from './files/create-files-address';
import { words } from './words';

/** What is in a bucket. */
export function FilesPage() {
  const { project } = useProject();
  const { group } = useGroup();
  const address = createFilesAddress();
  const buckets = useQuery(() => bucketsQuery({ groupId: group().id, world: address.world() }));
  const known = () => buckets.data ?? [];
  const chosen = () => known().find(({ name }) => name === address.bucket());

  return (
    <Switch>
      <Match when={buckets.isPending}>
        <FrameSkeleton title={address.bucket()} />
      </Match>
      <Match when={buckets.isLoadingError}>
        <Page title={address.bucket()}>
          <ProblemNotice error={buckets.error} onRetry={() => buckets.refetch()} />
        </Page>
      </Match>
      <Match when={chosen()?.name} keyed>
        <Show when={chosen()}>
          {(bucket) => <BucketView bucket={bucket()} buckets={known()} address={address} />}
        </Show>
      </Match>
      <Match when={buckets.isFetching}>
        <FrameSkeleton title={address.bucket()} />
      </Match>
      <Match when={true}>
        <Missing title={words().noBucket} hint={words().noBucketHint}>
          <A
            class={button.primary}
            href={`${paths.group(project().slug, group().slug)}${address.worldQuery()}`}
          >
            {words().toBuckets}
          </A>
        </Missing>
      </Match>
    </Switch>
  );
}
