import { createEffect, createSignal, createUniqueId, on, onCleanup, Show } from 'solid-js';
import IconSearch from '~icons/lucide/search';
import IconX from '~icons/lucide/x';
import { IconButton } from '../../../ui/icon-button';
import { Kbd } from '../../../ui/kbd';
import { words } from '../words';
import { isRefused, REFUSAL_ID } from './filter-refusal';

const DEBOUNCE_MS = 150;

type Props = {
  q: string;
  error: unknown;
  onChange: (q: string) => void;
  onLeave: () => void;
  ref: (input: HTMLInputElement) => void;
};

/** The filter as it is written. */
export function FilterBox(props: Props) {
  const id = createUniqueId();
  const [text, setText] = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  // Changed by a chip or by going back, not by typing.
  createEffect(
    on(
      () => props.q,
      (q) => q !== text().trim() && setText(q),
    ),
  );

  function apply(): void {
    clearTimeout(timer);
    if (text().trim() !== props.q) props.onChange(text().trim());
  }

  function typed(value: string): void {
    performance.mark('live-filter-key');
    setText(value);
    clearTimeout(timer);
    timer = setTimeout(apply, DEBOUNCE_MS);
    // A task behind the frame: by then the letter is painted.
    requestAnimationFrame(() => setTimeout(() => performance.measure('live-filter-key', 'live-filter-key')));
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter') apply();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onLeave();
  }

  return (
    <div class="relative flex min-w-0 grow items-center">
      <label for={id} class="sr-only">
        {words().filter}
      </label>
      <IconSearch class="pointer-events-none absolute left-2.5 text-fg-subtle" />
      <input
        id={id}
        ref={props.ref}
        type="text"
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        translate="no"
        value={text()}
        placeholder={words().filterHint}
        aria-keyshortcuts="/"
        aria-invalid={isRefused(props.error)}
        aria-describedby={isRefused(props.error) ? REFUSAL_ID : undefined}
        class="min-h-8 min-w-0 grow rounded-control border border-control bg-surface pr-10 pl-8 font-mono text-mono placeholder:text-fg-subtle aria-invalid:border-danger pointer-coarse:min-h-9"
        onInput={(event) => typed(event.currentTarget.value)}
        onKeyDown={pressed}
      />
      <Show
        when={text() !== ''}
        fallback={
          <span class="pointer-events-none absolute right-2 max-sm:hidden">
            <Kbd keys="/" />
          </span>
        }
      >
        <IconButton
          label={words().clearFilter}
          icon={<IconX />}
          class="absolute! right-0"
          onPress={() => {
            setText('');
            apply();
          }}
        />
      </Show>
    </div>
  );
}
