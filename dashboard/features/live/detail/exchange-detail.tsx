import { Match, onMount, Switch } from 'solid-js';
import { type ExchangeAnswer, exchangeQuery } from '../../../api/log-queries';
import { ProblemError } from '../../../api/problem-error';
import { useQuery } from '../../../api/query/use-query';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { Loading, Skeleton } from '../../../ui/skeleton';
import type { LiveAddress } from '../create-live-address';
import { words } from '../words';
import type { ExchangeActions } from './create-exchange-actions';
import type { DetailDoes } from './detail-actions';
import { FilledDetail } from './filled-detail';

export type DetailProps = {
  projectId: string;
  id: string;
  actions: ExchangeActions;
  address: LiveAddress;
  does: DetailDoes;
  isChosen: boolean;
  onClose: () => void;
};

/** One exchange: what came, what went, and why. */
export function ExchangeDetail(props: DetailProps) {
  const query = useQuery(() => ({
    ...exchangeQuery(props.projectId, props.id),
    // The object has a replay a moment after its answer is known.
    retry: (failures: number) => failures < 2,
    retryDelay: 300,
  }));
  let section: HTMLElement | undefined;
  // Where it stands below the list, opening it would seem to do nothing.
  onMount(() => {
    if (matchMedia('(max-width: 1023px)').matches) section?.scrollIntoView({ block: 'start' });
  });
  const isGone = () => query.error instanceof ProblemError && query.error.status === 404;
  const answer = (): ExchangeAnswer | undefined => query.data;

  return (
    <section
      ref={section}
      aria-label={words().exchange}
      class="flex min-h-0 min-w-0 scroll-mt-14 flex-col overflow-hidden rounded-card border border-line bg-surface max-lg:min-h-[85dvh]"
    >
      <Switch>
        <Match when={query.isPending}>
          <div class="grid gap-3 p-4">
            <Loading what={words().exchange} />
            <Skeleton class="h-8" />
            <Skeleton class="h-8 w-2/3" />
            <Skeleton class="h-48" />
          </div>
        </Match>
        <Match when={query.isError && isGone()}>
          <div class="grid justify-items-start gap-2 p-4">
            <p class="font-semibold">{words().gone}</p>
            <p class="text-fg-muted">{words().goneHint}</p>
            <ActionButton onPress={props.onClose}>{words().close}</ActionButton>
          </div>
        </Match>
        <Match when={query.isError}>
          <div class="p-4 pt-0">
            <ProblemNotice error={query.error} onRetry={() => query.refetch()} />
          </div>
        </Match>
        <Match when={answer()}>{(found) => <FilledDetail {...props} answer={found()} />}</Match>
      </Switch>
    </section>
  );
}
