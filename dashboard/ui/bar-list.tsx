import { For, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { type Tone, toneSoft } from './tone';

type Bar = {
  key: string;
  text: JSX.Element;
  value: number;
  /** The value as it is read. */
  shown: string;
  tone?: Tone | undefined;
  isChosen?: boolean | undefined;
};

type Props = { label: string; bars: readonly Bar[]; onChoose?: ((key: string) => void) | undefined };

/** Names by how much they have, each a filter where a choice is asked for. */
export function BarList(props: Props) {
  const most = () => Math.max(...props.bars.map((bar) => bar.value), 1);
  return (
    <ul aria-label={props.label} class="grid gap-1">
      <For each={props.bars}>
        {(bar) => (
          <li>
            <Dynamic
              component={props.onChoose ? 'button' : 'div'}
              type={props.onChoose ? 'button' : undefined}
              aria-pressed={props.onChoose ? (bar.isChosen ?? false) : undefined}
              class="relative flex min-h-7 w-full items-center justify-between gap-3 overflow-hidden rounded-chip px-2 text-left text-fg aria-pressed:font-semibold aria-pressed:ring-1 aria-pressed:ring-accent aria-pressed:ring-inset"
              onClick={() => props.onChoose?.(bar.key)}
            >
              <span
                aria-hidden="true"
                class={`absolute inset-y-0 left-0 rounded-chip ${toneSoft[bar.tone ?? 'accent']}`}
                style={{ width: `${(bar.value / most()) * 100}%` }}
              />
              <span class="relative min-w-0 truncate">{bar.text}</span>
              <span class="relative shrink-0 text-fg-muted tabular-nums">{bar.shown}</span>
            </Dynamic>
          </li>
        )}
      </For>
    </ul>
  );
}
