import { createSignal, For, Show } from 'solid-js';
import IconImage from '~icons/lucide/image';
import { ago, bytes, dateTime } from '../../../i18n/format';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import { Question } from '../../../ui/question';
import type { Tone } from '../../../ui/tone';
import { createNow } from '../create-now';
import { ProblemLine } from '../problem/problem-line';
import { StepCard } from '../step-card';
import { words } from '../words';
import type { HistoryDesk } from './create-history';
import type { KeptUpload } from './kept-history';

const TONES: Partial<Record<string, Tone>> = { completed: 'success', failed: 'danger', processing: 'info' };

export function HistoryCard(props: { desk: HistoryDesk; onOpen: (upload: KeptUpload) => void }) {
  const [isAsking, setAsking] = createSignal(false);
  const now = createNow(30_000);
  const rows = () => props.desk.rows();
  const statuses = (status: string) =>
    (words().jobs.statuses as Partial<Record<string, string>>)[status] ?? status;

  return (
    <StepCard
      title={words().steps.history}
      hint={rows().length > 0 ? words().history.hint(rows().length) : words().jobs.none}
      actions={
        <Show when={rows().length > 0}>
          <ActionButton look="quiet" isBusy={props.desk.isBusy()} onPress={() => setAsking(true)}>
            {words().history.clear}
          </ActionButton>
        </Show>
      }
    >
      <Show when={props.desk.problem()} keyed>
        {(problem) => (
          <ProblemLine
            title={words().history.failed}
            problem={problem}
            onRetry={() => void props.desk.load()}
          />
        )}
      </Show>
      <Show when={rows().length > 0}>
        <ul
          aria-label={words().steps.history}
          class="grid min-w-0 grid-cols-1 gap-px overflow-y-auto [scrollbar-width:thin]"
          style={{ 'max-height': '24vh' }}
          tabindex="0"
        >
          <For each={rows()}>
            {(row) => (
              <li class="flex min-w-0 items-center gap-2 rounded-control py-1">
                <Show
                  when={row.thumbnail_url}
                  fallback={
                    <span class="grid size-8 shrink-0 place-items-center rounded-chip bg-raised text-fg-subtle">
                      <IconImage />
                    </span>
                  }
                >
                  {(url) => (
                    <img
                      src={url()}
                      alt=""
                      loading="lazy"
                      class="size-8 shrink-0 rounded-chip object-cover"
                    />
                  )}
                </Show>
                <div class="min-w-0 grow">
                  <p class="truncate" title={row.file_name} translate="no">
                    {row.file_name}
                  </p>
                  <p class="truncate text-fg-subtle text-label" title={dateTime(row.created_at)}>
                    {ago(row.created_at, now())} · {bytes(row.size)} · {words().history.places[row.place]}
                  </p>
                </div>
                <Badge tone={TONES[row.status]}>{statuses(row.status)}</Badge>
                <ActionButton look="quiet" onPress={() => props.onOpen(row)}>
                  {words().history.open} <span class="sr-only">{row.file_name}</span>
                </ActionButton>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.desk.ofStress() > 0}>
        <p class="text-fg-subtle text-label">{words().history.ofStress(props.desk.ofStress())}</p>
      </Show>
      <Question
        open={isAsking()}
        title={words().history.clearTitle}
        consequence={words().history.clearConsequence(rows().length)}
        confirm={words().history.clear}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void props.desk.clear();
        }}
      />
    </StepCard>
  );
}
