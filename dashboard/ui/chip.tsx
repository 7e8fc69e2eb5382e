import { type JSX, Show } from 'solid-js';
import IconX from '~icons/lucide/x';

type Props = {
  children: JSX.Element;
  isMono?: boolean | undefined;
  /** What its button is called, object and all. */
  removeLabel?: string | undefined;
  onRemove?: (() => void) | undefined;
};

/** One of several things, which may be taken away. */
export function Chip(props: Props) {
  return (
    <span class="inline-flex min-h-6 max-w-full items-center rounded-chip border border-line bg-raised text-fg">
      <span class={`min-w-0 truncate px-2 ${props.isMono ? 'font-mono text-mono' : ''}`}>
        {props.children}
      </span>
      <Show when={props.onRemove}>
        {(remove) => (
          <button
            type="button"
            aria-label={props.removeLabel}
            class="grid size-6 shrink-0 place-items-center rounded-chip text-fg-muted hover:bg-line hover:text-fg"
            onClick={() => remove()()}
          >
            <IconX class="size-3.5" />
          </button>
        )}
      </Show>
    </span>
  );
}
