import { For } from 'solid-js';
import { button } from '../../ui/button';
import { SHORTCUTS, WORDS } from './words';

type Props = { areOn: boolean; onTurn: (on: boolean) => void };

export function ShortcutList(props: Props) {
  return (
    <details class="relative max-sm:hidden">
      <summary class={`${button.quiet} cursor-pointer list-none`}>{WORDS.keys}</summary>
      <div class="absolute right-0 z-10 mt-1 grid w-64 gap-2 rounded-card border border-line bg-surface p-3 shadow-lg">
        <dl class="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
          <For each={SHORTCUTS}>
            {([keys, does]) => (
              <>
                <dt class="font-mono text-fg-muted text-mono">{keys}</dt>
                <dd>{does}</dd>
              </>
            )}
          </For>
        </dl>
        <label class="flex min-h-6 items-center gap-2 border-line border-t pt-2">
          <input
            type="checkbox"
            class="size-4 accent-accent"
            checked={props.areOn}
            onChange={(event) => props.onTurn(event.currentTarget.checked)}
          />
          {WORDS.keysOn}
        </label>
      </div>
    </details>
  );
}
