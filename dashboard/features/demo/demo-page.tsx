import { createMemo, Match, Show, Suspense, Switch } from 'solid-js';
import IconShare from '~icons/lucide/share-2';
import { groupsQuery } from '../../api/group-queries';
import { useQuery } from '../../api/query/use-query';
import { lazyPart } from '../../i18n/lazy-part';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { ActionButton } from '../../ui/action-button';
import { Page } from '../../ui/page';
import { Loading, Skeleton } from '../../ui/skeleton';
import { createDemoAddress } from './create-demo-address';
import { DemoApplication } from './demo-application';
import { demoGroups } from './demo-groups';
import { NoImages } from './no-images';
import { words } from './words';

const ShareDialog = lazyPart(async () => (await import('./share/share-dialog')).ShareDialog);

/** The client application of a project, for its members. */
export function DemoPage() {
  const { project, access } = useProject();
  const groups = useQuery(() => groupsQuery(project().id));
  const address = createDemoAddress();
  const found = createMemo(() => demoGroups(groups.data ?? []));
  const wanted = () => found().images?.some(({ slug }) => slug === (address.group() ?? slug));
  /** What is remembered from the last visit may lack the very group: nobody else is called in its place. */
  const isWaiting = () => groups.isPending || (!wanted() && groups.isFetching);

  return (
    <>
      <div class="flex flex-wrap items-start justify-between gap-2">
        <div class="min-w-0">
          <Page title={words().title}>
            <p class="text-fg-muted">{words().intro}</p>
          </Page>
        </div>
        <ActionButton icon={<IconShare />} onPress={address.share}>
          {words().share.open}
        </ActionButton>
      </div>
      <Switch>
        <Match when={isWaiting()}>
          <Loading what={words().title} />
          <Skeleton class="mt-4 h-96" />
        </Match>
        <Match when={groups.isLoadingError}>
          <ProblemNotice error={groups.error} onRetry={() => groups.refetch()} />
        </Match>
        <Match when={found().images}>
          {(images) => <DemoApplication project={project()} images={images()} auth={found().auth} />}
        </Match>
        <Match when={true}>
          <NoImages project={project()} reason={access().reason('editor')} />
        </Match>
      </Switch>
      <Suspense>
        <Show when={address.isSharing()}>
          <ShareDialog projectId={project().id} reason={access().reason('editor')} onClose={address.close} />
        </Show>
      </Suspense>
    </>
  );
}
