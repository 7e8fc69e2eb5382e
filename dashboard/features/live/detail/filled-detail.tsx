import { createEffect, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import IconX from '~icons/lucide/x';
import type { ExchangeAnswer } from '../../../api/log-queries';
import { milliseconds } from '../../../i18n/format';
import { MessagePart } from '../../../parts/exchange/message-part';
import { Why } from '../../../parts/exchange/why';
import { exchangeFacts } from '../../../parts/exchange/why-facts';
import { useProject } from '../../../parts/project-frame';
import { IconButton } from '../../../ui/icon-button';
import { MethodMark } from '../../../ui/method-mark';
import { Skeleton } from '../../../ui/skeleton';
import { StatusMark } from '../../../ui/status-mark';
import { TabPanel, Tabs } from '../../../ui/tabs';
import { FixMenu } from '../fix/fix-menu';
import { queryOf } from '../list/url-query';
import { ReplayOutcome } from '../replay/replay-outcome';
import { words } from '../words';
import { DetailActions } from './detail-actions';
import type { DetailProps } from './exchange-detail';

const CodePanel = lazy(async () => ({ default: (await import('./code-panel')).CodePanel }));
const Timeline = lazy(async () => ({ default: (await import('./timeline')).Timeline }));
const ComparePanel = lazy(async () => ({ default: (await import('../compare/compare-panel')).ComparePanel }));

const TABS = ['why', 'request', 'response', 'timeline', 'code'] as const;

type Tab = (typeof TABS)[number] | 'replay' | 'diff';

export function FilledDetail(props: DetailProps & { answer: ExchangeAnswer }) {
  const { access } = useProject();
  const exchange = () => props.answer.exchange;
  const hasReplay = () => !props.actions.replay.isIdle;
  const tabs = (): Tab[] => [
    ...TABS,
    ...(hasReplay() ? (['replay'] as const) : []),
    ...(props.address.compareId() ? (['diff'] as const) : []),
  ];
  const tab = () => tabs().find((one) => one === props.address.tab()) ?? 'why';

  createEffect(() => props.actions.copied() === 'failed' && props.address.showTab('code'));

  return (
    <>
      <div class="grid gap-3 p-4 pb-2">
        <div class="flex items-start gap-3">
          <h2
            translate="no"
            class="flex min-w-0 grow flex-wrap items-center gap-x-2 gap-y-1 font-semibold text-section"
          >
            <MethodMark method={exchange().method} look="chip" />
            <span class="min-w-0 break-all font-mono">
              {exchange().path}
              <span class="text-fg-subtle">{queryOf(exchange().url)}</span>
            </span>
            <StatusMark status={exchange().status} look="chip" />
            <span class="font-normal text-body text-fg-muted tabular-nums">
              {milliseconds(exchange().duration_ms)}
            </span>
          </h2>
          <IconButton
            label={words().close}
            keys="Esc"
            icon={<IconX />}
            class="-mt-1 -mr-2"
            onPress={props.onClose}
          />
        </div>
        <DetailActions
          answer={props.answer}
          actions={props.actions}
          does={props.does}
          isChosen={props.isChosen}
        />
      </div>
      <div class="shrink-0 px-1">
        <Tabs
          name="exchange"
          label={words().exchange}
          tabs={tabs().map((key) => ({ key, text: words().tabs[key] }))}
          chosen={tab()}
          onChoose={props.address.showTab}
        />
      </div>
      <TabPanel name="exchange" chosen={tab()} class="min-h-0 grow overflow-y-auto p-4">
        <Suspense fallback={<Skeleton class="h-48" />}>
          <Switch>
            <Match when={tab() === 'why'}>
              <Why
                why={exchange().why}
                facts={exchangeFacts(props.answer)}
                fix={(check, endpoint) => (
                  <FixMenu
                    exchange={exchange()}
                    check={check}
                    endpoint={endpoint}
                    reason={access().reason('editor')}
                    onChoose={props.address.showFix}
                  />
                )}
              />
            </Match>
            <Match when={tab() === 'request'}>
              <MessagePart
                line={`${exchange().method} ${exchange().url}`}
                headers={exchange().request_headers}
                body={exchange().request_body}
                label={words().ofRequest}
                reveals={props.actions.reveals}
              />
            </Match>
            <Match when={tab() === 'response'}>
              <MessagePart
                line={exchange().status === 0 ? words().noAnswer : String(exchange().status)}
                headers={exchange().response_headers}
                body={exchange().response_body}
                label={words().ofResponse}
                reveals={props.actions.reveals}
              />
            </Match>
            <Match when={tab() === 'timeline'}>
              <Timeline
                projectId={props.projectId}
                answer={props.answer}
                addressOf={(id) => props.address.addressOf(id)}
              />
            </Match>
            <Match when={tab() === 'replay'}>
              <ReplayOutcome exchange={exchange()} actions={props.actions} onOpen={props.address.open} />
            </Match>
            <Match when={tab() === 'diff' && props.address.compareId()}>
              {(other) => (
                <ComparePanel
                  projectId={props.projectId}
                  exchange={exchange()}
                  otherId={other()}
                  onEnd={() => props.address.endCompare()}
                />
              )}
            </Match>
            <Match when={tab() === 'code'}>
              <Show when={props.actions.copied() === 'failed'}>
                <p role="alert" class="mb-2 text-warning">
                  {words().copyFailed}
                </p>
              </Show>
              <CodePanel
                projectId={props.projectId}
                exchangeId={exchange().id}
                copyable={props.actions.copyable}
              />
            </Match>
          </Switch>
        </Suspense>
      </TabPanel>
    </>
  );
}
