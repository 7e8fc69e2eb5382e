import { For } from 'solid-js';
import { keyCaps } from './keys';

/** A key, or keys pressed together: 'Ctrl+K' is shown as ⌘ K on a Mac. */
export function Kbd(props: { keys: string }) {
  return (
    <kbd class="inline-flex shrink-0 gap-0.5 font-sans text-label">
      <For each={keyCaps(props.keys)}>
        {(cap) => (
          <kbd class="grid min-w-5 place-items-center rounded-chip border border-line bg-raised px-1 font-sans text-fg-muted">
            {cap}
          </kbd>
        )}
      </For>
    </kbd>
  );
}
