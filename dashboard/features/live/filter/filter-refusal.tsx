import { Show } from 'solid-js';
import { ProblemError } from '../../../api/problem-error';
import { words } from '../words';

export const REFUSAL_ID = 'filter-refusal';

export function isRefused(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.code === 'log.bad_filter';
}

type Props = { error: ProblemError; q: string; onChange: (q: string) => void };

/** What the server says against a filter, with the place marked. */
export function FilterRefusal(props: Props) {
  const first = () => props.error.fields[0];
  const parts = () => {
    const position = first()?.position;
    if (!position) return undefined;
    const end = position.offset + Math.max(1, position.length);
    return {
      before: props.q.slice(0, position.offset),
      wrong: props.q.slice(position.offset, end) || ' ',
      after: props.q.slice(end),
    };
  };
  const better = () => {
    const suggestion = first()?.suggestion;
    const place = parts();
    if (suggestion === undefined || !place) return undefined;
    return { suggestion, q: place.before + suggestion + place.after };
  };

  return (
    <div
      id={REFUSAL_ID}
      role="alert"
      class="grid gap-1 rounded-control border border-danger/40 bg-danger-soft px-3 py-1.5"
    >
      <p class="flex flex-wrap items-baseline gap-x-3">
        <Show when={parts()}>
          {(place) => (
            <code translate="no" class="break-all font-mono text-mono">
              <span class="text-fg-muted">{place().before}</span>
              <mark class="whitespace-pre bg-transparent text-danger underline decoration-2 decoration-wavy underline-offset-4">
                {place().wrong}
              </mark>
              <span class="text-fg-muted">{place().after}</span>
            </code>
          )}
        </Show>
        <Show when={better()}>
          {(fix) => (
            <span>
              {words().didYouMean}{' '}
              <button
                type="button"
                translate="no"
                class="min-h-6 rounded-chip font-mono text-accent text-mono underline underline-offset-2 hover:no-underline"
                onClick={() => props.onChange(fix().q)}
              >
                {fix().suggestion}
              </button>
              ?
            </span>
          )}
        </Show>
      </p>
      <p class="text-fg-muted text-label">
        {first()?.detail ?? props.error.detail} {words().notUsed}
      </p>
    </div>
  );
}
