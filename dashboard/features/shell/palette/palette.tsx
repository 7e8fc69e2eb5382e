import { createEffect, createMemo, createSignal, createUniqueId, For, onMount, Show } from 'solid-js';
import IconSearch from '~icons/lucide/search';
import type { Place } from '../../../parts/place';
import { words } from '../words';
import { createEntries } from './create-entries';
import { type PaletteEntry, rank } from './palette-entry';
import { readRecent, rememberRecent } from './recent';
import { words as own } from './words';

type Props = { place: Place; onClose: () => void; onShortcuts: () => void };

/** Goes anywhere and does anything by a few letters. */
export function Palette(props: Props) {
  const id = createUniqueId();
  const recent = readRecent();
  const entries = createEntries({ place: () => props.place, onShortcuts: () => props.onShortcuts() });
  const [typed, setTyped] = createSignal('');
  const [chosen, setChosen] = createSignal(0);
  const found = createMemo(() => rank(entries(), typed(), recent));
  const optionId = (index: number) => `${id}-${index}`;
  let dialog: HTMLDialogElement | undefined;

  onMount(() => dialog?.showModal());
  createEffect(() => {
    document.getElementById(optionId(chosen()))?.scrollIntoView({ block: 'nearest' });
  });

  function choose(entry: PaletteEntry | undefined): void {
    if (!entry) return;
    rememberRecent(entry.id);
    dialog?.close();
    entry.run();
  }

  function pressed(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = steps[event.key];
    const count = found().length;
    if (step !== undefined && count > 0) {
      event.preventDefault();
      setChosen(Math.abs(step) === 1 ? (chosen() + step + count) % count : clamp(chosen() + step, count));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      choose(found()[chosen()]);
    }
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key for it, and comes as a close event
    <dialog
      ref={dialog}
      aria-label={words().search}
      class="overlay mx-auto mt-[12vh] mb-auto w-[min(640px,calc(100vw-32px))] rounded-dialog border border-line bg-surface p-0 text-fg shadow-float"
      onClose={() => props.onClose()}
      onClick={(event) => event.target === dialog && dialog.close()}
    >
      <div class="flex items-center gap-2 border-line border-b px-4">
        <IconSearch aria-hidden="true" class="size-4 shrink-0 text-fg-subtle" />
        <input
          autofocus
          role="combobox"
          aria-label={words().search}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found().length > 0 ? optionId(chosen()) : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={own().searchHint}
          class="min-h-12 min-w-0 grow bg-transparent text-section outline-none placeholder:text-fg-subtle"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={pressed}
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={own().results}
        class="max-h-[50vh] overflow-y-auto p-2 [scrollbar-width:thin]"
      >
        <For each={found()}>
          {(entry, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys, the pointer is the other way
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant of the input
            <div
              id={optionId(index())}
              role="option"
              aria-selected={chosen() === index()}
              class="flex min-h-8 cursor-pointer items-center gap-3 rounded-control px-2 aria-selected:bg-accent-soft aria-selected:text-accent"
              onPointerMove={() => setChosen(index())}
              onClick={() => choose(entry)}
            >
              <span
                class={`min-w-0 truncate ${entry.isRequest ? 'font-mono text-mono' : ''}`}
                translate={entry.isData ? 'no' : undefined}
              >
                {entry.text}
              </span>
              <span
                class="ml-auto min-w-0 shrink truncate text-fg-subtle text-label"
                translate={entry.isData ? 'no' : undefined}
              >
                {entry.note}
              </span>
            </div>
          )}
        </For>
      </div>
      <Show when={found().length === 0}>
        <p role="status" class="px-4 pb-4 text-fg-muted">
          {own().nothingFound}
        </p>
      </Show>
    </dialog>
  );
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}
