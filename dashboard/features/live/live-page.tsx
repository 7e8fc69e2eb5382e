import { A, useLocation, useParams } from '@solidjs/router';
import { useQuery } from '@tanstack/solid-query';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { projectQuery } from '../../api/log-queries';
import { ProblemError } from '../../api/problem-error';
import { button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Loading, Skeleton } from '../../ui/skeleton';
import { FailureNotice } from './failure-notice';
import { LiveView } from './live-view';
import { WORDS } from './words';

export function LivePage() {
  const params = useParams<{ project: string }>();
  const location = useLocation();
  const project = useQuery(() => projectQuery(params.project));
  const isStranger = () => project.error instanceof ProblemError && project.error.status === 401;
  /** Once it is known, a later look that fails takes nothing away. */
  const known = () => (project.isPending || project.isLoadingError ? undefined : project.data);
  const here = () => location.pathname + location.search;

  return (
    <div class="-my-4 sm:-my-8">
      <Page
        title={`${WORDS.title} · ${params.project}`}
        heading={
          <>
            {WORDS.title} <span class="font-normal text-fg-muted">{known()?.name ?? params.project}</span>
          </>
        }
      >
        <Switch>
          <Match when={project.isPending}>
            <Loading what="exchanges" />
            <div class="mt-2 grid gap-2">
              <Skeleton class="h-8" />
              <Skeleton class="h-7 w-2/3" />
              <Skeleton class="h-120" />
            </div>
          </Match>
          <Match when={project.isLoadingError && isStranger()}>
            <Notice text={WORDS.signInHint}>
              <a class={button.primary} href={`/login?next=${encodeURIComponent(here())}`}>
                {WORDS.signIn}
              </a>
            </Notice>
          </Match>
          <Match when={project.isLoadingError}>
            <div class="mt-4 max-w-[72ch]">
              <FailureNotice error={project.error} onRetry={() => project.refetch()} />
            </div>
          </Match>
          <Match when={known() === null}>
            <Notice title={WORDS.noProject} text={WORDS.noProjectHint}>
              <A class={button.primary} href="/">
                {WORDS.toStart}
              </A>
            </Notice>
          </Match>
          <Match when={known()?.id} keyed>
            {(projectId) => <LiveView projectId={projectId} />}
          </Match>
        </Switch>
      </Page>
    </div>
  );
}

function Notice(props: { title?: string; text: string; children: JSX.Element }) {
  return (
    <div class="mt-4 grid justify-items-start gap-3">
      <Show when={props.title}>
        <p class="font-semibold text-section">{props.title}</p>
      </Show>
      <p class="text-fg-muted">{props.text}</p>
      {props.children}
    </div>
  );
}
