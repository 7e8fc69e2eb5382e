import { useQuery } from '@tanstack/solid-query';
import { Show } from 'solid-js';
import { curlLine } from '../../api/curl-line';
import { firstCallQuery } from '../../api/log-queries';
import { button } from '../../ui/button';
import { CopyButton } from '../../ui/copy-button';
import { WORDS } from './words';

export function EmptyLog(props: { projectId: string }) {
  const call = useQuery(() => firstCallQuery(props.projectId));
  const line = () => {
    const first = call.isSuccess ? call.data : null;
    return first ? curlLine(first.base, window.location.origin, first.path) : undefined;
  };

  return (
    <div class="grid justify-items-start gap-2 p-6">
      <p class="font-semibold text-section">{WORDS.nothingYet}</p>
      <p class="text-fg-muted">{WORDS.nothingYetHint}</p>
      <Show when={line()}>
        {(text) => (
          <div class="flex w-full max-w-[72ch] items-start gap-2 max-sm:flex-col">
            <code class="min-w-0 grow break-all rounded-control bg-raised px-2 py-1.5 font-mono text-mono">
              {text()}
            </code>
            <CopyButton text={text()} title="Copy curl" label="" />
          </div>
        )}
      </Show>
    </div>
  );
}

export function NothingFound(props: { onClear: () => void }) {
  return (
    <div class="grid justify-items-start gap-2 p-6">
      <p class="font-semibold text-section">{WORDS.nothingFound}</p>
      <p class="text-fg-muted">{WORDS.nothingFoundHint}</p>
      <button type="button" class={button.plain} onClick={() => props.onClear()}>
        {WORDS.clearFilter}
      </button>
    </div>
  );
}
