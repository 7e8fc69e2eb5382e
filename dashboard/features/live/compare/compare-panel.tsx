import { lazy, Match, Switch } from 'solid-js';
import { type ExchangeAnswer, exchangeQuery } from '../../../api/log-queries';
import { useQuery } from '../../../api/query/use-query';
import { clockTime, fraction } from '../../../parts/exchange/clock';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { Skeleton } from '../../../ui/skeleton';
import { words } from '../words';
import { comparableAnswer, comparableRequest } from './comparable';

const TextDiff = lazy(async () => ({
  default: (await import('../../../parts/exchange/text-diff')).TextDiff,
}));

type Exchange = ExchangeAnswer['exchange'];

type Props = { projectId: string; exchange: Exchange; otherId: string; onEnd: () => void };

/** The exchange that is open beside another one, the earlier first. */
export function ComparePanel(props: Props) {
  const other = useQuery(() => exchangeQuery(props.projectId, props.otherId));
  const pair = (): [Exchange, Exchange] | undefined => {
    if (!other.isSuccess) return undefined;
    const both: [Exchange, Exchange] = [other.data.exchange, props.exchange];
    return both[0].at <= both[1].at ? both : [both[1], both[0]];
  };

  return (
    <Switch>
      <Match when={other.isPending}>
        <Skeleton class="h-48" />
      </Match>
      <Match when={other.isError}>
        <ProblemNotice error={other.error} onRetry={() => other.refetch()} />
      </Match>
      <Match when={pair()}>
        {(both) => (
          <div class="grid gap-4">
            <div class="flex flex-wrap items-center justify-between gap-2">
              <p class="text-fg-muted">
                <span class="text-danger">− {named(both()[0])}</span>
                <br />
                <span class="text-success">+ {named(both()[1])}</span>
              </p>
              <ActionButton look="quiet" onPress={props.onEnd}>
                {words().endCompare}
              </ActionButton>
            </div>
            <section>
              <h3 class="mb-1 font-medium text-fg-muted text-label">{words().tabs.request}</h3>
              <TextDiff
                before={comparableRequest(both()[0])}
                after={comparableRequest(both()[1])}
                label={words().tabs.request}
              />
            </section>
            <section>
              <h3 class="mb-1 font-medium text-fg-muted text-label">{words().tabs.response}</h3>
              <TextDiff
                before={comparableAnswer(both()[0])}
                after={comparableAnswer(both()[1])}
                label={words().tabs.response}
              />
            </section>
          </div>
        )}
      </Match>
    </Switch>
  );
}

function named({ method, path, status, at }: Exchange): string {
  return `${clockTime(at)}${fraction(at)} ${method} ${path} ${status}`;
}
