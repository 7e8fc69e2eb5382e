import { type JSX, Show } from 'solid-js';
import IconX from '~icons/lucide/x';
import { type Tone, toneSoft } from './tone';

type BadgeProps = { tone?: Tone | undefined; icon?: JSX.Element; children: JSX.Element };

/** A word about the thing beside it. */
export function Badge(props: BadgeProps) {
  return (
    <span
      class={`inline-flex min-h-5 items-center gap-1 whitespace-nowrap rounded-chip px-1.5 font-medium text-label ${toneSoft[props.tone ?? 'plain']}`}
    >
      {props.icon}
      {props.children}
    </span>
  );
}

type ChipProps = {
  children: JSX.Element;
  isMono?: boolean | undefined;
  /** What its button is called, object and all. */
  removeLabel?: string | undefined;
  onRemove?: (() => void) | undefined;
};

/** One of several things, which may be taken away. */
export function Chip(props: ChipProps) {
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
