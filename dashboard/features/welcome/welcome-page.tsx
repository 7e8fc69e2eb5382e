import { A, useSearchParams } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { makeDemoProject, projectsQuery } from '../../api/project-queries';
import { useQueryClient } from '../../api/query/client';
import { useMutation } from '../../api/query/use-mutation';
import { useQuery } from '../../api/query/use-query';
import { firstEndpointQuery } from '../../api/welcome-queries';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { ActionButton } from '../../ui/action-button';
import { button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { readPreference } from '../../ui/preference';
import { Loading, Skeleton } from '../../ui/skeleton';
import { Steps } from './steps';
import { words } from './words';

/** The first minute: a URL that answers, a call of one's own, a change of one's own. */
export function WelcomePage() {
  const [search] = useSearchParams<{ project: string }>();
  const cache = useQueryClient();
  const projects = useQuery(projectsQuery);
  const project = () => {
    const all = projects.data ?? [];
    const wanted = search.project ?? readPreference('last-project');
    return all.find(({ slug }) => slug === wanted) ?? all.find(({ slug }) => slug === 'demo') ?? all[0];
  };
  const first = useQuery(() => ({
    ...firstEndpointQuery(project()?.id ?? ''),
    enabled: project() !== undefined,
  }));
  const target = () => first.data;
  const making = useMutation(() => ({
    mutationFn: makeDemoProject,
    onSuccess: () => cache.invalidateQueries({ queryKey: projectsQuery().queryKey }),
  }));

  return (
    <div class="mx-auto max-w-200">
      <Page title={words().title} headingClass="text-page font-semibold">
        <Switch>
          <Match when={projects.isPending || (project() && first.isPending)}>
            <Loading what={words().title} />
            <div class="mt-4 grid gap-4">
              <Skeleton class="h-32" />
              <Skeleton class="h-48" />
              <Skeleton class="h-64" />
            </div>
          </Match>
          <Match when={projects.isLoadingError}>
            <ProblemNotice error={projects.error} onRetry={() => projects.refetch()} />
          </Match>
          <Match when={first.isLoadingError}>
            <ProblemNotice error={first.error} onRetry={() => first.refetch()} />
          </Match>
          <Match when={project() === undefined}>
            <div class="mt-4">
              <EmptyState
                title={words().noProject}
                action={
                  <ActionButton look="primary" isBusy={making.isPending} onPress={() => making.mutate()}>
                    {words().makeProject}
                  </ActionButton>
                }
              >
                {words().noProjectHint}
              </EmptyState>
              <Show when={making.isError}>
                <ProblemNotice error={making.error} />
              </Show>
            </div>
          </Match>
          <Match when={project()}>
            {(known) => (
              <>
                <p class="mt-1 text-fg-muted">{words().pitch}</p>
                <Show
                  when={target()}
                  fallback={
                    <p class="mt-4">
                      {words().noEndpoint}{' '}
                      <A class={button.plain} href={paths.project(known().slug)}>
                        {words().goOn(known().name)}
                      </A>
                    </p>
                  }
                >
                  {(endpoint) => <Steps project={known()} target={endpoint()} />}
                </Show>
              </>
            )}
          </Match>
        </Switch>
      </Page>
    </div>
  );
}
