import { createEffect, For, Show } from 'solid-js';
import IconCheck from '~icons/lucide/check';
import type { Combo } from './create-combo';

type Props = {
  ref: (panel: HTMLDivElement) => void;
  id: string;
  label: string;
  value: string;
  none: string;
  isMono: boolean;
  combo: Combo;
};

/** What can be chosen. The focus stays in the box above; the option that Enter takes is only marked. */
export function ComboList(props: Props) {
  let list: HTMLDivElement | undefined;
  createEffect(() => {
    const at = props.combo.active();
    if (props.combo.isOpen()) list?.children[at]?.scrollIntoView({ block: 'nearest' });
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus where it is
    <div
      ref={(panel) => props.ref(panel)}
      popover="manual"
      class="fixed m-0 max-h-72 max-w-[calc(100vw-16px)] overflow-y-auto rounded-card border border-line bg-surface p-1 text-fg shadow-float"
      // The box keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div
        ref={list}
        id={`${props.id}-list`}
        role="listbox"
        aria-label={props.combo.isOpen() ? props.label : undefined}
      >
        <For each={props.combo.options()}>
          {(option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the box does it
            // biome-ignore lint/a11y/useFocusableInteractive: named by aria-activedescendant
            <div
              id={`${props.id}-${index()}`}
              role="option"
              aria-selected={index() === props.combo.active()}
              class="flex min-h-8 cursor-pointer items-center gap-2 rounded-control px-2 py-1 aria-selected:bg-accent-soft pointer-coarse:min-h-10"
              onPointerMove={() => props.combo.moveTo(index())}
              onClick={() => props.combo.take(option)}
            >
              <span class="w-4 shrink-0 text-accent">
                {option.value === props.value ? <IconCheck /> : null}
              </span>
              <span class={props.isMono ? 'font-mono text-mono' : ''}>{option.text}</span>
              <Show when={option.note}>
                <span class="min-w-0 grow truncate text-right text-fg-muted text-label">{option.note}</span>
              </Show>
            </div>
          )}
        </For>
      </div>
      <p role="status" class="px-2 text-fg-muted">
        {props.combo.isOpen() && props.combo.options().length === 0 ? props.none : null}
      </p>
    </div>
  );
}
