import { Show } from 'solid-js';
import type { Tried } from '../../api/endpoint-tries';
import { bytes, milliseconds } from '../../i18n/format';
import { statusTone } from '../../ui/status-mark';
import { statusText } from '../../ui/status-phrases';
import { toneText } from '../../ui/tone';
import { answerSize } from './answer-size';
import { words } from './words';

type Props = {
  tried: Tried;
  /** What a client would wait; a test has waited it. */
  planned?: number | undefined;
};

/** "200 OK · 41 ms · 312 bytes · seed …" */
export function AnswerLine(props: Props) {
  const status = () => props.tried.response.status;
  const took = () => {
    if (props.planned === undefined) return milliseconds(props.tried.duration_ms);
    return props.planned > 0 && words().wouldWait(milliseconds(props.planned));
  };

  const size = () => {
    const { response } = props.tried;
    const shown = bytes(answerSize(response));
    return response.is_cut ? words().moreThan(shown) : shown;
  };

  return (
    <p class="flex min-w-0 flex-wrap items-baseline gap-x-2 gap-y-0.5 tabular-nums">
      <strong translate="no" class={`font-semibold text-section ${toneText[statusTone(status())]}`}>
        {statusText(status())}
      </strong>
      <Dot />
      <Show when={took()}>
        {(shown) => (
          <>
            <span>{shown()}</span>
            <Dot />
          </>
        )}
      </Show>
      <span>{size()}</span>
      <Dot />
      <span class="min-w-0 break-all text-fg-muted">
        {words().seed}{' '}
        <code class="font-mono text-mono" translate="no">
          {props.tried.seed}
        </code>
      </span>
    </p>
  );
}

function Dot() {
  return (
    <span aria-hidden="true" class="text-fg-subtle">
      ·
    </span>
  );
}
