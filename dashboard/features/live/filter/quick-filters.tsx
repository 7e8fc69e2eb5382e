import { keepPreviousData } from '@tanstack/query-core';
import { createMemo, For, Show } from 'solid-js';
import { facetsQuery } from '../../../api/log-queries';
import { useQuery } from '../../../api/query/use-query';
import { number } from '../../../i18n/numbers';
import { outcomeMark, sourceName } from '../../../parts/exchange/outcome';
import { words } from '../words';
import { hasTerm, negated, termFor, toggleTerm } from './filter-terms';

/** Of each facet so many: those of which there are more stand for what is mostly asked. */
const FACETS = ['method', 'status', 'group', 'outcome', 'fault', 'endpoint', 'source', 'world'] as const;
const OF_EACH = 4;

type Facet = (typeof FACETS)[number];

type Props = { projectId: string; q: string; shownQ: string; onChange: (q: string) => void };

type Chip = { term: string; facet: Facet; text: string; count: number };

/** What there is to pick, with how often it comes. */
export function QuickFilters(props: Props) {
  const facets = useQuery(() => ({
    ...facetsQuery(props.projectId, props.shownQ),
    placeholderData: keepPreviousData,
    // Of an empty log the first values are not to be waited for.
    refetchInterval: (query) => (query.state.data?.total === 0 ? 1_000 : 5_000),
  }));

  const chips = createMemo((): Chip[] => {
    const found = facets.isPending || facets.isLoadingError ? undefined : facets.data?.facets;
    return FACETS.flatMap((facet) => {
      const values = found?.[facet] ?? [];
      // Where all are alike there is nothing to choose.
      const isOfUse =
        values.length > 1 || facet === 'fault' || hasTerm(props.q, termFor(facet, values[0]?.value ?? ''));
      return (isOfUse ? values.slice(0, OF_EACH) : []).map(({ value, label, count }) => ({
        term: termFor(facet, value),
        facet,
        text: textOf(facet, label ?? value),
        count,
      }));
    });
  });

  return (
    <Show when={facets.isPending || chips().length > 0}>
      <fieldset class="flex min-h-7 min-w-0 shrink-0 items-center gap-1.5 overflow-x-auto p-0.5 [scrollbar-width:none]">
        <legend class="sr-only">{words().quickFilters}</legend>
        <For each={chips()}>
          {(chip) => (
            <button
              type="button"
              aria-pressed={hasTerm(props.q, chip.term)}
              title={words().quickHint}
              class="inline-flex min-h-6 shrink-0 items-center gap-1.5 rounded-full border border-line bg-surface px-2 text-fg-muted text-label hover:border-control aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
              onClick={(event) =>
                props.onChange(toggleTerm(props.q, event.shiftKey ? negated(chip.term) : chip.term))
              }
            >
              <span translate="no">{chip.text}</span>
              <span class="text-fg-subtle tabular-nums">{number(chip.count)}</span>
            </button>
          )}
        </For>
      </fieldset>
    </Show>
  );
}

/** A method or a status says itself what it is. */
function textOf(facet: Facet, value: string): string {
  if (facet === 'method' || facet === 'status') return value;
  if (facet === 'outcome') return outcomeMark(value) || usualOutcome(value);
  if (facet === 'source') return `${words().facets.source} ${isSource(value) ? sourceName(value) : value}`;
  return `${words().facets[facet]} ${value}`;
}

function isSource(value: string): value is 'client' | 'test' | 'replay' | 'callback' {
  return value === 'client' || value === 'test' || value === 'replay' || value === 'callback';
}

function usualOutcome(value: string): string {
  const { matched, answered, delivered } = words().usualOutcomes;
  if (value === 'matched') return matched;
  return value === 'answered' ? answered : delivered;
}
