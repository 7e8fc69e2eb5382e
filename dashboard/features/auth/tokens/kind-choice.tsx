import { For } from 'solid-js';
import { formOf } from '../../../ui/form/form-context';
import { StatusMark } from '../../../ui/status-mark';
import { EXPECTED, TOKEN_KINDS } from './token-kinds';
import { words } from './words';

/** What is wrong with a token, if anything, and what an API that checks it answers. */
export function KindChoice(props: { at: string }) {
  const form = formOf({});
  const field = form.field<string>(() => props.at, { label: () => words().kind });
  return (
    <fieldset id={field.id()} class="grid min-w-0 gap-2">
      <legend class="mb-1 font-medium text-label">{words().kind}</legend>
      <div class="grid gap-2 sm:grid-cols-2">
        <For each={TOKEN_KINDS}>
          {(kind) => (
            <label class="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)_auto] content-start items-start gap-x-2 rounded-card border border-line p-3 outline-offset-2 outline-accent transition-colors duration-150 ease-calm hover:border-control has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2">
              <input
                type="radio"
                name={field.id()}
                value={kind}
                checked={field.value() === kind}
                class="mt-0.5 size-4 accent-(--accent)"
                onChange={() => field.choose(kind)}
              />
              <span class="grid min-w-0">
                <span class="font-medium">{words().kinds[kind].title}</span>
                <span class="text-fg-muted text-label">{words().kinds[kind].about}</span>
              </span>
              <span title={words().shouldAnswer}>
                <span class="sr-only">{words().shouldAnswer}</span>
                <StatusMark status={EXPECTED[kind]} look="chip" />
              </span>
            </label>
          )}
        </For>
      </div>
      <p class="text-fg-subtle text-label">{words().kindHint}</p>
    </fieldset>
  );
}
