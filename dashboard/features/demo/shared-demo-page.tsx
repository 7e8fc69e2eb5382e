import { Match, Switch } from 'solid-js';
import { sharedDemoQuery } from '../../api/demo-queries';
import { ProblemError } from '../../api/problem-error';
import { useQuery } from '../../api/query/use-query';
import { ProblemNotice } from '../../parts/problem-notice';
import { Page } from '../../ui/page';
import { Loading, Skeleton } from '../../ui/skeleton';
import { DemoApplication } from './demo-application';
import { demoGroups } from './demo-groups';
import { words } from './words';

/** The client application of a project, for whoever has its link: nothing else of the project is to be seen. */
export function SharedDemoPage(props: { token: string }) {
  const shared = useQuery(() => sharedDemoQuery(props.token));
  const found = () => shared.data && demoGroups(shared.data.groups);
  const isRevoked = () => shared.error instanceof ProblemError && shared.error.status === 404;

  return (
    <Switch>
      <Match when={shared.isPending}>
        <Page title={words().title}>
          <Loading what={words().title} />
          <Skeleton class="mt-4 h-96" />
        </Page>
      </Match>
      <Match when={isRevoked()}>
        <Page title={words().shared.revoked}>
          <p class="mt-1 max-w-[72ch] text-fg-muted">{words().shared.revokedHint}</p>
        </Page>
      </Match>
      <Match when={shared.isLoadingError}>
        <Page title={words().title}>
          <ProblemNotice error={shared.error} onRetry={() => shared.refetch()} />
        </Page>
      </Match>
      <Match when={shared.data}>
        {(demo) => (
          <Page title={words().shared.title(demo().project.name)}>
            <p class="text-fg-muted">{words().intro}</p>
            <Switch fallback={<p class="mt-4 text-fg-muted">{words().shared.noImages}</p>}>
              <Match when={found()?.images}>
                {(images) => (
                  <DemoApplication project={demo().project} images={images()} auth={found()?.auth ?? []} />
                )}
              </Match>
            </Switch>
          </Page>
        )}
      </Match>
    </Switch>
  );
}
