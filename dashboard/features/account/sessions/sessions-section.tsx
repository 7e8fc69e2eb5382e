import { Match, Show, Switch } from 'solid-js';
import {
  endOtherSessions,
  endSession,
  type OwnSession,
  ownSessionsKey,
  ownSessionsQuery,
} from '../../../api/account-queries';
import { forgetAnswers } from '../../../api/kept-answers';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { useQuery } from '../../../api/query/use-query';
import { createDialogPlace } from '../../../parts/dialog-place';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { Question } from '../../../ui/question';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { showToast } from '../../../ui/toasts';
import { words } from '../words';
import { SessionTable } from './session-table';

export function SessionsSection() {
  const place = createDialogPlace();
  const sessions = useQuery(ownSessionsQuery);
  const known = () => sessions.data ?? [];
  const others = () => known().filter(({ is_current }) => !is_current);
  const meant = () => (place.is('end') ? known().find(({ id }) => id === place.of()) : undefined);

  return (
    <section class="grid gap-3">
      <div class="flex min-h-8 flex-wrap items-center justify-between gap-2">
        <h2 class="font-semibold text-section">{words().sections.sessions}</h2>
        <ActionButton
          look="dangerPlain"
          reason={sessions.data && others().length === 0 ? words().noOthers : undefined}
          onPress={() => place.open('end-others')}
        >
          {words().endOthers}
        </ActionButton>
      </div>
      <p class="max-w-[72ch] text-fg-muted">{words().sessionsHint}</p>
      <Switch>
        <Match when={sessions.isPending}>
          <Loading what={words().sections.sessions} />
          <Skeleton class="h-40" />
        </Match>
        <Match when={sessions.isLoadingError}>
          <ProblemNotice error={sessions.error} onRetry={() => sessions.refetch()} />
        </Match>
        <Match when={true}>
          <SessionTable sessions={known()} onEnd={(id) => place.open('end', id)} />
        </Match>
      </Switch>
      <Ending session={meant()} onClose={place.close} />
      <EndingOthers isOpen={place.is('end-others')} count={others().length} onClose={place.close} />
    </section>
  );
}

function Ending(props: { session: OwnSession | undefined; onClose: () => void }) {
  const cache = useQueryClient();
  const ending = useMutation(() => ({
    mutationFn: ({ id }: OwnSession) => endSession(id),
    onSuccess: async (_, { is_current }) => {
      if (is_current) return leave();
      props.onClose();
      showToast({ text: words().ended(1), tone: 'success' });
      await cache.invalidateQueries({ queryKey: ownSessionsKey });
    },
  }));

  /** The same as signing out: nothing of the one who left stays here. */
  function leave(): void {
    forgetAnswers();
    cache.clear();
    window.location.assign('/');
  }

  return (
    <Question
      open={props.session !== undefined}
      title={props.session?.is_current ? words().endHereTitle : words().endTitle}
      consequence={props.session?.is_current ? words().endHereConsequence : words().endConsequence}
      confirm={props.session?.is_current ? words().endHere : words().end}
      isBusy={ending.isPending}
      error={
        <Show when={ending.isError}>
          <ProblemNotice error={ending.error} />
        </Show>
      }
      onCancel={props.onClose}
      onConfirm={() => props.session && ending.mutate(props.session)}
    />
  );
}

function EndingOthers(props: { isOpen: boolean; count: number; onClose: () => void }) {
  const cache = useQueryClient();
  const ending = useMutation(() => ({
    mutationFn: () => endOtherSessions(),
    onSuccess: async (count) => {
      props.onClose();
      showToast({ text: words().ended(count), tone: 'success' });
      await cache.invalidateQueries({ queryKey: ownSessionsKey });
    },
  }));
  return (
    <Question
      open={props.isOpen}
      title={words().endOthersTitle(props.count)}
      consequence={words().endOthersConsequence}
      confirm={words().endOthers}
      isBusy={ending.isPending}
      error={
        <Show when={ending.isError}>
          <ProblemNotice error={ending.error} />
        </Show>
      }
      onCancel={props.onClose}
      onConfirm={() => ending.mutate()}
    />
  );
}
