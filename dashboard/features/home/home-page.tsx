import { useLocation, useNavigate } from '@solidjs/router';
import { lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { groupsQuery } from '../../api/group-queries';
import { summaryQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';
import { Page } from '../../ui/page';
import { Figures } from './figures';
import { GroupCards } from './group-cards';
import { HomeSkeleton } from './home-skeleton';

const HomeFailed = lazy(async () => ({
  default: (await import('../../parts/problem-notice')).ProblemNotice,
}));
const NoGroups = lazy(async () => ({ default: (await import('./no-groups')).NoGroups }));
const RecentRequests = lazy(async () => ({ default: (await import('./recent-requests')).RecentRequests }));
const NewGroupDialog = lazy(async () => ({
  default: (await import('./new-group/new-group-dialog')).NewGroupDialog,
}));

/** A project at a glance: how much there is, how it is used, and its groups. */
export function HomePage() {
  const { project, access } = useProject();
  const location = useLocation();
  const navigate = useNavigate();
  const groups = useQuery(() => ({
    ...groupsQuery(project().id),
    // Whoever has run the line of the empty page wants to see it work.
    refetchInterval: (query) => (query.state.data?.length === 0 ? 700 : false),
  }));
  const summary = useQuery(() => summaryQuery(project().id));
  const known = () => groups.data ?? [];
  const figures = () => summary.data;
  const isCreating = () => location.pathname === paths.newGroup(project().slug);
  const create = () => navigate(paths.newGroup(project().slug));

  return (
    <Page title={project().name} heading={<span translate="no">{project().name}</span>}>
      <Show when={project().description}>
        <p class="mt-1 max-w-[72ch] text-fg-muted" translate="no">
          {project().description}
        </p>
      </Show>
      <Suspense>
        <Switch>
          <Match when={groups.isPending}>
            <HomeSkeleton />
          </Match>
          <Match when={groups.isLoadingError}>
            <HomeFailed error={groups.error} onRetry={() => groups.refetch()} />
          </Match>
          <Match when={known().length === 0}>
            <NoGroups projectId={project().id} reason={access().reason('editor')} onCreate={create} />
          </Match>
          <Match when={true}>
            <Show when={groups.isRefetchError}>
              <HomeFailed error={groups.error} onRetry={() => groups.refetch()} />
            </Show>
            <Figures project={project().slug} groups={known().length} summary={figures()} />
            <GroupCards
              groups={known()}
              summary={figures()}
              reason={access().reason('editor')}
              newGroup={paths.newGroup(project().slug)}
            />
            <Suspense>
              <RecentRequests projectId={project().id} projectSlug={project().slug} />
            </Suspense>
          </Match>
        </Switch>
      </Suspense>
      <Suspense>
        <Show when={isCreating()}>
          <NewGroupDialog project={project()} onClose={() => navigate(paths.project(project().slug))} />
        </Show>
      </Suspense>
    </Page>
  );
}
