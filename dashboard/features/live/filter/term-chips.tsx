import { For, Show } from 'solid-js';
import IconX from '~icons/lucide/x';
import { words } from '../words';
import { isNegated, negated, replaceTerm, termsOf, withoutTerm } from './filter-terms';

type Props = { q: string; onChange: (q: string) => void };

/** The terms in use, each to be turned around or taken away. */
export function TermChips(props: Props) {
  return (
    <Show when={termsOf(props.q).length > 0}>
      <ul aria-label={words().terms} class="flex flex-wrap gap-1.5">
        <For each={termsOf(props.q)}>
          {(term) => (
            <li
              class={`inline-flex min-h-6 max-w-full items-center rounded-full border text-label ${
                isNegated(term)
                  ? 'border-danger/40 bg-danger-soft text-danger'
                  : 'border-accent/40 bg-accent-soft text-accent'
              }`}
            >
              <button
                type="button"
                aria-pressed={isNegated(term)}
                aria-label={words().negate(isNegated(term) ? negated(term) : term)}
                title={words().negateHint}
                class="min-h-6 rounded-full px-2 font-medium hover:underline"
                onClick={() => props.onChange(replaceTerm(props.q, term, negated(term)))}
              >
                {isNegated(term) ? words().isNot : words().is}
              </button>
              <span translate="no" class="min-w-0 truncate font-mono">
                {isNegated(term) ? negated(term) : term}
              </span>
              <button
                type="button"
                aria-label={words().removeTerm(term)}
                class="grid size-6 shrink-0 place-items-center rounded-full hover:bg-surface"
                onClick={() => props.onChange(withoutTerm(props.q, term))}
              >
                <IconX class="size-3.5" />
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
