import { Navigate } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import { projectsQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { sessionQuery } from '../../api/session-queries';
import { FrameSkeleton } from '../../parts/frame-skeleton';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { Page } from '../../ui/page';
import { readPreference } from '../../ui/preference';
import { LandingPage } from './landing-page';

const NAME = 'Understudy';

/** Leads on: to the project the reader was in last, on the first visit to the welcome, a visitor to what this is. */
export function StartPage() {
  const session = useQuery(sessionQuery);
  const isSignedIn = () => session.data !== undefined && session.data !== null;
  const projects = useQuery(() => ({ ...projectsQuery(), enabled: isSignedIn() }));
  const last = () => projects.data?.find(({ slug }) => slug === readPreference('last-project'));

  return (
    <Switch fallback={<FrameSkeleton title={NAME} />}>
      <Match when={session.isLoadingError}>
        <Page title={NAME}>
          <ProblemNotice error={session.error} onRetry={() => session.refetch()} />
        </Page>
      </Match>
      <Match when={session.data === null}>
        <LandingPage />
      </Match>
      <Match when={projects.isLoadingError}>
        <Page title={NAME}>
          <ProblemNotice error={projects.error} onRetry={() => projects.refetch()} />
        </Page>
      </Match>
      <Match when={last()}>{(project) => <Navigate href={paths.project(project().slug)} />}</Match>
      <Match when={projects.data}>
        <Navigate href="/welcome" />
      </Match>
    </Switch>
  );
}
