import { Show } from 'solid-js';
import type { Gap } from './live-rows';
import { gapWords, WORDS } from './words';

type Props = { gap: Gap; hasFailed: boolean; onLoad: () => void };

export function GapRow(props: Props) {
  return (
    <li class="flex h-8 items-center justify-center gap-2 border-line border-b bg-warning-soft">
      <span class="flex gap-2 text-label text-warning">
        <span>{gapWords(props.gap.count)}</span>
        <Show when={props.hasFailed}>
          <span role="alert">{WORDS.gapFailed}</span>
        </Show>
        <button
          type="button"
          class="rounded-chip px-1 font-medium underline underline-offset-2 hover:no-underline"
          onClick={() => props.onLoad()}
        >
          {WORDS.load}
        </button>
      </span>
    </li>
  );
}
