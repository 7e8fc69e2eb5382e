import { For, Show } from 'solid-js';
import { createNow } from '../create-now';
import { decimals } from '../decimals';
import { words } from '../words';
import type { DemoJob } from './demo-job';

/** The pauses so far and the one that is going on: how a polite client comes back. */
export function BackOffTrail(props: { job: DemoJob }) {
  const now = createNow(100);
  const seconds = (ms: number) => decimals(ms / 1000, 2);
  const leftMs = () => Math.max(0, (props.job.next?.at ?? 0) - now());
  const done = () => 1 - leftMs() / (props.job.next?.waitMs ?? 1);

  return (
    <ol aria-label={words().jobs.looks} class="flex min-w-0 grow flex-wrap items-center gap-1">
      <For each={props.job.looks}>
        {(look) => (
          <li
            class={`rounded-chip px-1.5 text-label tabular-nums ${look.status === 'problem' ? 'bg-danger-soft text-danger' : 'bg-raised text-fg-muted'}`}
          >
            {words().jobs.seconds(seconds(look.waitMs))}
          </li>
        )}
      </For>
      <Show when={props.job.next}>
        {(next) => (
          <li class="relative overflow-hidden rounded-chip bg-accent-soft px-1.5 text-label">
            <span
              aria-hidden="true"
              class="absolute inset-y-0 left-0 bg-accent"
              style={{ width: `${done() * 100}%`, opacity: '0.2' }}
            />
            <span class="relative font-medium text-accent tabular-nums">
              {words().jobs.nextLook(decimals(Math.ceil(leftMs() / 100) / 10, 1), seconds(next().waitMs))}
            </span>
          </li>
        )}
      </Show>
    </ol>
  );
}
