import { useQuery } from '@tanstack/solid-query';
import { Match, Switch } from 'solid-js';
import { sessionQuery } from '../../api/queries';
import { link } from '../../ui/button';
import { Page } from '../../ui/page';
import { GroupList } from './group-list';
import { GroupListSkeleton } from './group-list-skeleton';
import { ProblemNotice } from './problem-notice';
import { Welcome } from './welcome';

export function HomePage() {
  const session = useQuery(sessionQuery);
  const known = () => (session.isSuccess ? session.data : undefined);

  return (
    <Switch>
      <Match when={session.isPending}>
        <Page title="Groups">
          <GroupListSkeleton />
        </Page>
      </Match>
      <Match when={session.isError}>
        <Page title="Groups">
          <ProblemNotice error={session.error} onRetry={() => session.refetch()} />
        </Page>
      </Match>
      <Match when={known()}>
        <Page title="Groups">
          <p class="mt-1 max-w-[72ch] text-fg-muted">
            Each group is a set of stand-ins at one base URL. Change them through the{' '}
            <a class={link} href="/api/docs" rel="external">
              admin API
            </a>
            .
          </p>
          <GroupList />
        </Page>
      </Match>
      <Match when={session.isSuccess}>
        <Welcome />
      </Match>
    </Switch>
  );
}
