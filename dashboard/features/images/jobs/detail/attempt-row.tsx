import { Show } from 'solid-js';
import type { ImageDelivery } from '../../../../api/image-queries';
import { milliseconds } from '../../../../i18n/format';
import { clockTime } from '../../../../parts/exchange/clock';
import { prettyJson } from '../../../../parts/exchange/pretty-json';
import { StatusMark } from '../../../../ui/status-mark';
import { words } from '../words';
import { Code } from './code';

type Attempt = ImageDelivery['attempts'][number];

/** One try: when, how long it took, what came back; all of it when it is opened. */
export function AttemptRow(props: { attempt: Attempt; isOpened: boolean }) {
  const answer = () => props.attempt.response?.body ?? '';
  const headers = () =>
    Object.entries(props.attempt.sent_headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n');

  return (
    <li data-attempt={props.attempt.number}>
      <details open={props.isOpened}>
        <summary class="flex min-h-6 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 rounded-chip">
          <span class="font-medium">{words().attempt(props.attempt.number)}</span>
          <Show
            when={props.attempt.duration_ms !== null}
            fallback={<span class="text-fg-muted">{words().underWay}</span>}
          >
            <Show when={props.attempt.status} fallback={<span class="text-danger">{words().noAnswer}</span>}>
              {(status) => <StatusMark status={status()} look="chip" />}
            </Show>
          </Show>
          <span class="text-fg-muted text-label tabular-nums">{clockTime(Date.parse(props.attempt.at))}</span>
          <Show when={props.attempt.duration_ms !== null}>
            <span class="text-fg-muted text-label tabular-nums">
              {milliseconds(props.attempt.duration_ms ?? 0)}
            </span>
          </Show>
        </summary>
        <Show when={props.attempt.error}>
          {(error) => (
            <p class="mt-1 text-danger [overflow-wrap:anywhere]" translate="no">
              {error()}
            </p>
          )}
        </Show>
        <Show when={answer() !== ''}>
          <Code label={words().answerBody} text={prettyJson(answer()) ?? answer()} />
        </Show>
        <Show when={headers() !== ''}>
          <Code label={words().sentHeaders} text={headers()} />
        </Show>
      </details>
    </li>
  );
}
