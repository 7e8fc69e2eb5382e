import { createEffect, createSignal, createUniqueId, on, onCleanup, Show } from 'solid-js';
import { button } from '../../ui/button';
import { isRefused, REFUSAL_ID } from './filter-refusal';
import { WORDS } from './words';

const DEBOUNCE_MS = 300;

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

  // Changed by a quick filter or by going back, not by typing.
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
    setText(value);
    clearTimeout(timer);
    timer = setTimeout(apply, DEBOUNCE_MS);
  }

  function pressed(event: KeyboardEvent): void {
    if (event.key === 'Enter') apply();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onLeave();
  }

  return (
    <div class="relative flex min-w-0 grow">
      <label for={id} class="sr-only">
        {WORDS.filter}
      </label>
      <input
        id={id}
        ref={props.ref}
        type="text"
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        value={text()}
        placeholder={WORDS.filterHint}
        aria-invalid={isRefused(props.error)}
        aria-describedby={isRefused(props.error) ? REFUSAL_ID : undefined}
        class="min-h-8 min-w-0 grow rounded-control border border-control bg-surface pr-18 pl-3 font-mono text-mono placeholder:text-fg-subtle aria-invalid:border-danger pointer-coarse:min-h-9"
        onInput={(event) => typed(event.currentTarget.value)}
        onKeyDown={pressed}
      />
      <Show when={text() !== ''}>
        <button
          type="button"
          class={`${button.quiet} absolute top-px right-px min-h-7.5 pointer-coarse:min-h-8.5`}
          onClick={() => {
            setText('');
            apply();
          }}
        >
          {WORDS.clearFilter}
          <span class="sr-only"> {WORDS.filter}</span>
        </button>
      </Show>
    </div>
  );
}
