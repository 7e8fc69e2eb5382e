import { For, Show } from 'solid-js';
import type { Replayed } from '../../api/log-queries';
import { WORDS } from './words';

type Props = { answers: readonly Replayed[]; onOpen: (id: string) => void; onClose: () => void };

/** What came back, and where it differs from the answer in the log. */
export function ReplayResult(props: Props) {
  return (
    <section
      aria-label={WORDS.replay}
      class="grid max-h-72 gap-2 overflow-y-auto rounded-control border border-line bg-raised p-3"
    >
      <div role="status" class="grid gap-2">
        <For each={props.answers}>
          {(answer) => (
            <div class="grid gap-1">
              <p class="flex flex-wrap items-baseline gap-x-2">
                <span class="font-semibold tabular-nums">{answer.status ?? WORDS.noAnswer}</span>
                <span class="text-fg-muted tabular-nums">{answer.duration_ms} ms</span>
                <span
                  class={answer.differences.length === 0 && !answer.error ? 'text-success' : 'text-warning'}
                >
                  {verdict(answer)}
                </span>
                <Show when={answer.exchange_id}>
                  {(id) => (
                    <button
                      type="button"
                      class="ml-auto min-h-6 rounded-chip text-accent underline underline-offset-2 hover:no-underline"
                      onClick={() => props.onOpen(id())}
                    >
                      {WORDS.open}
                    </button>
                  )}
                </Show>
              </p>
              <Show when={answer.differences.length > 0}>
                <Differences differences={answer.differences} />
              </Show>
            </div>
          )}
        </For>
      </div>
      <button
        type="button"
        class="min-h-6 justify-self-start rounded-chip text-fg-muted text-label underline underline-offset-2 hover:no-underline"
        onClick={() => props.onClose()}
      >
        {WORDS.close}
      </button>
    </section>
  );
}

function verdict({ error, differences }: Replayed): string {
  if (error) return error;
  if (differences.length === 0) return WORDS.sameAnswer;
  return differences.length === 1 ? '1 difference' : `${differences.length} differences`;
}

function Differences(props: { differences: Replayed['differences'] }) {
  return (
    <table class="w-full table-fixed border-collapse text-left">
      <thead class="text-fg-subtle text-label">
        <tr>
          <th class="w-1/3 font-normal">
            <span class="sr-only">{WORDS.part}</span>
          </th>
          <th class="font-normal">{WORDS.before}</th>
          <th class="font-normal">{WORDS.after}</th>
        </tr>
      </thead>
      <tbody class="font-mono text-mono">
        <For each={props.differences}>
          {(difference) => (
            <tr class="border-line border-t align-top">
              <td class="break-words py-0.5 pr-2 text-fg-muted">{difference.part}</td>
              <td class="break-all py-0.5 pr-2">{difference.before ?? '–'}</td>
              <td class="break-all py-0.5 text-warning">{difference.after ?? '–'}</td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
