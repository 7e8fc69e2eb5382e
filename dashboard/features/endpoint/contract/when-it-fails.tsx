import { createSignal, createUniqueId, Show } from 'solid-js';
import IconChevron from '~icons/lucide/chevron-right';
import { CodeField } from '../code-field';
import { bodyLanguage } from '../document/body-language';
import { useEditing } from '../editor-context';
import { StatusField } from '../identity/status-field';
import { words } from './words';

/** What is answered when one part of a request is not as it must be. */
export function WhenItFails(props: { at: string; name: string }) {
  const id = createUniqueId();
  const { form } = useEditing();
  const [isOpen, setOpen] = createSignal(false);
  const status = () => form.value(`${props.at}/default_status_code`);
  const response = () => String(form.value(`${props.at}/default_response`) ?? '');
  const isOwn = () => typeof status() === 'number' || response() !== '';
  const answer = () => (isOwn() ? words().ownAnswer(Number(status() ?? 400)) : words().problem);

  return (
    <div class="grid min-w-0 grow grid-cols-1 gap-2">
      <button
        type="button"
        aria-expanded={isOpen()}
        aria-controls={id}
        class="flex min-h-6 w-fit max-w-full items-center gap-1 rounded-control pr-2 text-fg-muted text-label hover:text-fg"
        onClick={() => setOpen(!isOpen())}
      >
        <IconChevron
          class={`size-3.5 shrink-0 transition-transform duration-150 ease-calm ${isOpen() ? 'rotate-90' : ''}`}
        />
        <span class="shrink-0">
          {words().whenItFails}
          <span class="sr-only">{` (${props.name})`}</span>
        </span>
        <span class={`truncate ${isOwn() ? 'font-medium text-fg' : 'text-fg-subtle'}`}>{answer()}</span>
      </button>
      <div id={id} hidden={!isOpen()}>
        <Show when={isOpen()}>
          <div class="grid grid-cols-1 gap-3 border-line border-l-2 pl-3">
            <StatusField
              at={`${props.at}/default_status_code`}
              label={words().defaultStatus}
              unset={words().usualStatus}
              class="max-w-56"
            />
            <CodeField
              at={`${props.at}/default_response`}
              label={words().defaultResponse}
              hint={words().defaultResponseHint}
              language={bodyLanguage({ text: response(), headers: [], templating: 'on' })}
              minLines={3}
              maxLines={12}
            />
          </div>
        </Show>
      </div>
    </div>
  );
}
