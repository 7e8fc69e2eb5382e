import { For, Show } from 'solid-js';
import type { ImageDelivery } from '../../../../api/image-queries';
import { ago } from '../../../../i18n/format';
import { createProjectNow } from '../../../../parts/create-project-now';
import { prettyJson } from '../../../../parts/exchange/pretty-json';
import { Badge } from '../../../../ui/badge';
import type { Tone } from '../../../../ui/tone';
import { words } from '../words';
import { AttemptRow } from './attempt-row';
import { Code } from './code';

const TONES: Record<ImageDelivery['state'], Tone> = {
  pending: 'info',
  delivered: 'success',
  failed: 'danger',
};

/** One webhook: to whom, what, and how each attempt ended. */
export function DeliveryCard(props: { delivery: ImageDelivery; isOpened: boolean }) {
  const clock = createProjectNow();
  const body = () => prettyJson(props.delivery.body) ?? props.delivery.body;

  return (
    <article
      class="grid min-w-0 grid-cols-1 gap-2 rounded-card border border-line p-3"
      data-delivery={props.delivery.state}
    >
      <p class="flex min-w-0 flex-wrap items-center gap-2">
        <Badge tone={TONES[props.delivery.state]}>{words().deliveryStates[props.delivery.state]}</Badge>
        <code class="min-w-0 break-all font-mono text-mono">{props.delivery.url}</code>
      </p>
      <ol class="grid grid-cols-1 gap-1" aria-label={words().attempts}>
        <For each={props.delivery.attempts}>
          {(attempt) => (
            <AttemptRow
              attempt={attempt}
              isOpened={props.isOpened && attempt.number === props.delivery.attempts.at(-1)?.number}
            />
          )}
        </For>
      </ol>
      <Show when={props.delivery.state === 'pending' && props.delivery.next_attempt_at}>
        {(next) => (
          <p class="text-fg-muted text-label">
            {words().nextAttempt(
              props.delivery.attempts.length + 1,
              props.delivery.max_attempts,
              ago(next(), clock.now()),
            )}
          </p>
        )}
      </Show>
      <details>
        <summary class="w-fit cursor-pointer rounded-chip text-fg-muted text-label">
          {words().sentBody}
        </summary>
        <Code label={words().sentBody} text={body()} />
      </details>
    </article>
  );
}
