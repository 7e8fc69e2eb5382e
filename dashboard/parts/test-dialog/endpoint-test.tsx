import { useSearchParams } from '@solidjs/router';
import { createEffect, Match, on, Show, Switch } from 'solid-js';
import { Portal } from 'solid-js/web';
import type { Endpoint } from '../../api/endpoint-queries';
import type { Group } from '../../api/group-queries';
import type { Project } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { Banner } from '../../ui/banner';
import { Skeleton } from '../../ui/skeleton';
import { TabPanel, Tabs } from '../../ui/tabs';
import { ProblemNotice } from '../problem-notice';
import { keepSample, sampleFor } from '../sample-request/kept-samples';
import { madeRequestQuery } from '../sample-request/made-request';
import { partErrors } from '../sample-request/part-errors';
import { createSends } from './create-sends';
import { RequestTab } from './request-tab';
import { ResultTab } from './result-tab';
import { TestActions } from './test-actions';
import { TestOutcome } from './test-outcome';
import { words } from './words';

const TABS = ['body', 'headers', 'why', 'request'] as const;

export type TestTab = (typeof TABS)[number];

type Props = {
  project: Project;
  group: Group;
  endpoint: Endpoint;
  sends: number;
  isUnsaved: boolean;
  /** The foot of the dialog. */
  actionsPlace: HTMLElement | undefined;
};

/** The test of one endpoint: what came, why, and the request to change and to send again. */
export function EndpointTest(props: Props) {
  const [search, setSearch] = useSearchParams();
  const sends = createSends();
  const made = useQuery(() => madeRequestQuery(props.group.id, props.endpoint));
  const fitting = () => made.data;
  const sample = () => sampleFor(props.endpoint.id);
  const sent = () => sends.latest()?.tried;
  const errors = () => partErrors(sends.problem(), '');
  const hasErrors = () => Object.keys(errors()).length > 0;
  const chosen = (): TestTab => TABS.find((tab) => tab === search.answer) ?? 'body';
  const isFirst = () => !sent() && sends.isSending();
  /** Without an answer there is only the request to look at. */
  const tab = (): TestTab => ((sent() || isFirst()) && !hasErrors() ? chosen() : 'request');

  function send(seed?: string): void {
    const { endpoint, group } = props;
    void sends.send({ groupId: group.id, endpointId: endpoint.id, endpoint, sample: sample(), seed });
  }

  if (props.sends > 0) send();
  createEffect(
    on(
      () => props.sends,
      (times) => times > 0 && send(),
      { defer: true },
    ),
  );

  const request = () => (
    <RequestTab
      projectId={props.project.id}
      endpoint={props.endpoint}
      sample={sample()}
      sent={sent()?.request ?? fitting()}
      fitting={fitting()}
      errors={errors()}
      onChange={(next) => keepSample(props.endpoint.id, next)}
    />
  );

  return (
    <div class="grid min-w-0 grid-cols-1 gap-3">
      <Show when={props.isUnsaved}>
        <Banner tone="info">{words().unsaved}</Banner>
      </Show>
      <TestOutcome sends={sends} />
      <Show when={sends.problem() && !hasErrors()}>
        <ProblemNotice error={sends.problem()} onRetry={() => send()} />
      </Show>
      <Show when={props.actionsPlace}>
        {(place) => (
          <Portal mount={place()}>
            <TestActions
              project={props.project}
              group={props.group}
              latest={sent()}
              isSending={sends.isSending()}
              onSend={() => send()}
              onSendAgain={() => send(sent()?.seed)}
            />
          </Portal>
        )}
      </Show>
      <Show when={sent() || isFirst()} fallback={request()}>
        <Tabs
          name="test"
          label={words().parts}
          chosen={tab()}
          tabs={TABS.map((key) => ({ key, text: words().tabs[key] }))}
          onChoose={(key) => setSearch({ answer: key }, { replace: true })}
        />
        <TabPanel name="test" chosen={tab()} class="min-h-64">
          <Switch fallback={request()}>
            <Match when={tab() !== 'request' && sends.latest()}>
              {(latest) => (
                <ResultTab
                  tab={tab()}
                  latest={latest()}
                  previous={sends.previous()}
                  expected={props.endpoint.response_body}
                />
              )}
            </Match>
            <Match when={tab() !== 'request'}>
              <Skeleton class="h-40" />
            </Match>
          </Switch>
        </TabPanel>
      </Show>
    </div>
  );
}
