import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import type { Project } from '../../api/project-queries';
import { callMock, type Target } from '../../api/welcome-queries';
import type { ExchangeSummary } from '../../api/worker-types';
import { milliseconds } from '../../i18n/format';
import { paths } from '../../parts/paths';
import { ActionButton } from '../../ui/action-button';
import { link } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { Snippet } from '../../ui/snippet';
import { StatusMark } from '../../ui/status-mark';
import { showToast } from '../../ui/toasts';
import { AnswerText } from './answer-text';
import { CALL_WAYS, type CallWay, callLine } from './call-lines';
import { Step } from './step';
import { words } from './words';

type Props = { project: Project; target: Target; exchange: ExchangeSummary | undefined };

/** Ticked by a request that the mock has answered, wherever it came from. */
export function CallStep(props: Props) {
  const [way, setWay] = createSignal<CallWay>('curl');
  const [body, setBody] = createSignal<string>();

  async function run(): Promise<void> {
    try {
      setBody(await callMock(props.target.url));
    } catch {
      showToast({ text: words().runFailed, tone: 'danger' });
    }
  }

  return (
    <Step number={2} title={words().call} hint={words().callHint} isDone={props.exchange !== undefined}>
      <div class="flex flex-wrap items-center gap-2">
        <div translate="no">
          <Segmented
            label={words().way}
            options={CALL_WAYS.map((each) => ({ value: each, text: each }))}
            value={way()}
            onChange={(next) => setWay(CALL_WAYS.find((each) => each === next) ?? 'curl')}
          />
        </div>
        <ActionButton look="primary" class="ml-auto" onPress={() => void run()}>
          {words().run}
        </ActionButton>
      </div>
      <Snippet text={callLine(way(), props.target.url)} label={words().line} />
      <div role="status" class="grid gap-2">
        <Show when={props.exchange} fallback={<p class="text-fg-subtle">{words().waiting}</p>}>
          {(exchange) => (
            <p class="flex flex-wrap items-center gap-2">
              <StatusMark status={exchange().status} look="chip" />
              <span>{words().answered(exchange().status, milliseconds(exchange().duration_ms))}</span>
              <A class={link} href={paths.exchange(props.project.slug, exchange().id)}>
                {words().openLive}
              </A>
            </p>
          )}
        </Show>
        <AnswerText text={body()} />
      </div>
    </Step>
  );
}
