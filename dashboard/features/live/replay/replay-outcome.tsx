import { Match, Switch } from 'solid-js';
import type { ExchangeAnswer } from '../../../api/log-queries';
import { ProblemError } from '../../../api/problem-error';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { Banner } from '../../../ui/banner';
import { Loading, Skeleton } from '../../../ui/skeleton';
import type { ExchangeActions } from '../detail/create-exchange-actions';
import { words } from '../words';
import { ReplayColumns } from './replay-columns';

type Props = {
  exchange: ExchangeAnswer['exchange'];
  actions: ExchangeActions;
  onOpen: (id: string) => void;
};

/** What became of sending it again: under way, refused, or the answers beside the one in the log. */
export function ReplayOutcome(props: Props) {
  const replay = () => props.actions.replay;
  const isMasked = () => {
    const { error } = replay();
    return error instanceof ProblemError && error.code === 'log.cannot_replay';
  };

  function again(extra: { allow_masked?: boolean } = {}): void {
    const asked = replay().variables;
    if (asked) replay().mutate({ id: asked.id, wish: { ...asked.wish, ...extra } });
  }

  return (
    <Switch>
      <Match when={replay().isPending}>
        <Loading what={words().tabs.replay} />
        <Skeleton class="h-32" />
      </Match>
      <Match when={replay().isError && isMasked()}>
        <Banner
          tone="warning"
          action={
            <ActionButton onPress={() => again({ allow_masked: true })}>
              {words().sendWithoutHidden}
            </ActionButton>
          }
        >
          {replay().error?.message}
        </Banner>
      </Match>
      <Match when={replay().isError}>
        <ProblemNotice error={replay().error} onRetry={() => again()} />
      </Match>
      <Match when={replay().data}>
        {(answers) => <ReplayColumns exchange={props.exchange} answers={answers()} onOpen={props.onOpen} />}
      </Match>
    </Switch>
  );
}
