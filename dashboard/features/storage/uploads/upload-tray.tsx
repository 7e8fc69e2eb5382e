import { For, Show } from 'solid-js';
import { ActionButton } from '../../../ui/action-button';
import { uploadsOf } from './upload-list';
import { clearDone } from './upload-queue';
import { UploadRow } from './upload-row';
import { words } from './words';

/** What is on its way into the store, and what has arrived. */
export function UploadTray(props: { groupId: string }) {
  const all = () => uploadsOf(props.groupId);
  const done = () => all().filter(({ state }) => state === 'done').length;
  const failed = () => all().filter(({ state }) => state === 'failed').length;

  return (
    <Show when={all().length > 0}>
      <section
        data-bottom-bar
        aria-labelledby="uploads-title"
        class="sticky bottom-4 z-10 mt-4 ml-auto grid w-full max-w-140 grid-cols-1 rounded-card border border-line bg-surface shadow-float"
      >
        <div class="flex flex-wrap items-center gap-2 border-line border-b px-3 py-1">
          <h2 id="uploads-title" class="mr-auto font-semibold">
            {words().title}
          </h2>
          <p role="status" class="text-fg-muted text-label tabular-nums">
            {words().arrived(done(), all().length)}
            <Show when={failed() > 0}>
              {' · '}
              <span class="text-danger">{words().failedCount(failed())}</span>
            </Show>
          </p>
          <Show when={done() > 0}>
            <ActionButton look="quiet" onPress={() => clearDone(props.groupId)}>
              {words().clear}
            </ActionButton>
          </Show>
        </div>
        <ul class="max-h-[40dvh] divide-y divide-line overflow-y-auto">
          <For each={all()}>{(upload) => <UploadRow upload={upload} />}</For>
        </ul>
      </section>
    </Show>
  );
}
