import { keepPreviousData, useQuery } from '@tanstack/solid-query';
import { createMemo, For, Show } from 'solid-js';
import { facetsQuery } from '../../api/log-queries';
import { hasTerm, termFor, termsOf, toggleTerm } from './filter-terms';
import { WORDS } from './words';

const FACETS = ['method', 'status', 'group', 'outcome', 'fault'];
const OF_EACH = 5;

type Props = { projectId: string; q: string; shownQ: string; onChange: (q: string) => void };

type Facets = Record<string, { value: string; count: number; label?: string }[]>;

type Chip = { term: string; label: string; count: number | undefined };

/** What there is to pick, with how often it comes; the terms in use stay, also when they find nothing. */
export function QuickFilters(props: Props) {
  const facets = useQuery(() => ({
    ...facetsQuery(props.projectId, props.shownQ),
    placeholderData: keepPreviousData,
    // Of an empty log the first values are not to be waited for.
    refetchInterval: (query) => (query.state.data?.total === 0 ? 1_000 : 5_000),
  }));

  const chips = createMemo((): Chip[] => {
    const found: Facets = facets.isPending || facets.isLoadingError ? {} : (facets.data?.facets ?? {});
    const offered = FACETS.flatMap((field) =>
      (found[field] ?? []).slice(0, OF_EACH).map(({ value, label, count }) => ({
        term: termFor(field, value),
        label: field === 'group' || field === 'fault' ? `${field} ${label ?? value}` : (label ?? value),
        count,
      })),
    );
    const known = new Set(offered.map(({ term }) => term));
    const used = termsOf(props.q).filter((term) => !known.has(term));
    return [...used.map((term) => ({ term, label: term, count: undefined })), ...offered];
  });

  return (
    <fieldset class="flex min-h-7 min-w-0 shrink-0 items-center gap-1.5 overflow-x-auto p-0.5 [scrollbar-width:none]">
      <legend class="sr-only">{WORDS.quickFilters}</legend>
      <For each={chips()}>
        {(chip) => (
          <button
            type="button"
            aria-pressed={hasTerm(props.q, chip.term)}
            class="inline-flex min-h-6 shrink-0 items-center gap-1.5 rounded-full border border-line bg-surface px-2 text-fg-muted text-label hover:border-control aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
            onClick={() => props.onChange(toggleTerm(props.q, chip.term))}
          >
            {chip.label.replaceAll('_', ' ')}
            <Show when={chip.count}>
              {(count) => <span class="text-fg-subtle tabular-nums">{count().toLocaleString('en')}</span>}
            </Show>
          </button>
        )}
      </For>
    </fieldset>
  );
}
