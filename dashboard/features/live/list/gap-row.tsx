import { Show } from 'solid-js';
import { words } from '../words';
import type { Gap } from './live-rows';

type Props = { gap: Gap; hasFailed: boolean; onLoad: () => void };

export function GapRow(props: Props) {
  const told = () => (props.gap.count === null ? words().someMissing : words().missing(props.gap.count));
  return (
    <li class="flex h-8 items-center justify-center gap-2 border-line border-b bg-warning-soft">
      <span class="flex gap-2 text-label text-warning">
        <span>{told()}</span>
        <Show when={props.hasFailed}>
          <span role="alert">{words().gapFailed}</span>
        </Show>
        <button
          type="button"
          class="min-h-6 rounded-chip px-1 font-medium underline underline-offset-2 hover:no-underline"
          onClick={() => props.onLoad()}
        >
          {words().load}
        </button>
      </span>
    </li>
  );
}
