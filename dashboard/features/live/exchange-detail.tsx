import { useQuery } from '@tanstack/solid-query';
import { createEffect, createSignal, Match, onMount, Show, Switch } from 'solid-js';
import { type ExchangeAnswer, exchangeQuery } from '../../api/log-queries';
import { ProblemError } from '../../api/problem-error';
import { button } from '../../ui/button';
import { Loading, Skeleton } from '../../ui/skeleton';
import { CodePanel } from './code-panel';
import type { ExchangeActions } from './create-exchange-actions';
import { DetailActions } from './detail-actions';
import { DetailTabs, type Tab } from './detail-tabs';
import { FailureNotice } from './failure-notice';
import { queryOf } from './figures';
import { negated, termFor, withTerm } from './filter-terms';
import { MessagePart } from './message-part';
import { MethodMark, StatusMark } from './method-mark';
import { Why } from './why';
import { WORDS } from './words';

type Props = {
  projectId: string;
  id: string;
  q: string;
  actions: ExchangeActions;
  onFilter: (q: string) => void;
  onOpen: (id: string) => void;
  onClose: () => void;
};

/** One exchange: what came, what went, and why. */
export function ExchangeDetail(props: Props) {
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

  return (
    <section
      ref={section}
      aria-label={WORDS.exchange}
      class="flex min-h-0 min-w-0 max-lg:min-h-[85dvh] flex-col overflow-hidden rounded-card border border-line bg-surface"
    >
      <Switch>
        <Match when={query.isPending}>
          <div class="grid gap-3 p-4">
            <Loading what="exchange" />
            <Skeleton class="h-8" />
            <Skeleton class="h-8 w-2/3" />
            <Skeleton class="h-48" />
          </div>
        </Match>
        <Match when={query.isError && isGone()}>
          <div class="grid justify-items-start gap-2 p-4">
            <p class="font-semibold">{WORDS.gone}</p>
            <p class="text-fg-muted">{WORDS.goneHint}</p>
            <button type="button" class={button.plain} onClick={() => props.onClose()}>
              {WORDS.close}
            </button>
          </div>
        </Match>
        <Match when={query.isError}>
          <div class="p-4">
            <FailureNotice error={query.error} onRetry={() => query.refetch()} />
          </div>
        </Match>
        <Match when={query.isSuccess ? query.data : undefined}>
          {(answer) => <Filled {...props} answer={answer()} />}
        </Match>
      </Switch>
    </section>
  );
}

function Filled(props: Props & { answer: ExchangeAnswer }) {
  const [tab, setTab] = createSignal<Tab>('why');
  const exchange = () => props.answer.exchange;
  createEffect(() => props.actions.copied() === 'failed' && setTab('code'));

  return (
    <>
      <div class="grid gap-3 border-line border-b p-4 pb-0">
        <div class="flex items-start gap-3">
          <h2 class="flex min-w-0 grow flex-wrap items-baseline gap-x-2 font-semibold text-section">
            <MethodMark method={exchange().method} />
            <span class="min-w-0 break-all font-mono">
              {exchange().path}
              <span class="text-fg-subtle">{queryOf(exchange().url)}</span>
            </span>
            <StatusMark status={exchange().status} />
            <span class="font-normal text-body text-fg-muted tabular-nums">{exchange().duration_ms} ms</span>
          </h2>
          <button
            type="button"
            title={`${WORDS.close} (Esc)`}
            aria-label={WORDS.close}
            class={`${button.quiet} -mt-1 -mr-2 w-8 shrink-0 px-0`}
            onClick={() => props.onClose()}
          >
            <span aria-hidden="true">✕</span>
          </button>
        </div>
        <DetailActions answer={props.answer} actions={props.actions} onOpen={props.onOpen} />
        <DetailTabs tab={tab()} onTab={setTab} />
      </div>
      <div
        id="exchange-panel"
        role="tabpanel"
        aria-labelledby={`tab-${tab()}`}
        class="min-h-0 grow overflow-y-auto p-4"
      >
        <Switch>
          <Match when={tab() === 'why'}>
            <Why answer={props.answer} />
            <div class="mt-4 flex flex-wrap gap-2">
              <button
                type="button"
                class={button.quiet}
                onClick={() => props.onFilter(withTerm(props.q, termFor('path', exchange().path)))}
              >
                {WORDS.onlyPath}
              </button>
              <button
                type="button"
                class={button.quiet}
                onClick={() => props.onFilter(withTerm(props.q, negated(termFor('path', exchange().path))))}
              >
                {WORDS.hidePath}
              </button>
            </div>
          </Match>
          <Match when={tab() === 'request'}>
            <MessagePart
              line={`${exchange().method} ${exchange().url}`}
              headers={exchange().request_headers}
              body={exchange().request_body}
              label={WORDS.ofRequest}
            />
          </Match>
          <Match when={tab() === 'response'}>
            <MessagePart
              line={exchange().status === 0 ? WORDS.noAnswer : String(exchange().status)}
              headers={exchange().response_headers}
              body={exchange().response_body}
              label={WORDS.ofResponse}
            />
          </Match>
          <Match when={tab() === 'code'}>
            <Show when={props.actions.copied() === 'failed'}>
              <p role="alert" class="mb-2 text-warning">
                {WORDS.copyFailed}
              </p>
            </Show>
            <CodePanel projectId={props.projectId} exchangeId={exchange().id} />
          </Match>
        </Switch>
      </div>
    </>
  );
}
