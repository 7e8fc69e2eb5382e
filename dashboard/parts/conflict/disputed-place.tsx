import { createUniqueId, For, Show } from 'solid-js';
import { words } from './words';

type Props = {
  label: string;
  mine: unknown;
  theirs: unknown;
  isTheirs: boolean;
  onChoose: (isTheirs: boolean) => void;
};

/** One of two versions is to be kept. */
export function DisputedPlace(props: Props) {
  const name = createUniqueId();
  const versions = () => [
    { isTheirs: false, text: words().yours, value: shown(props.mine) },
    { isTheirs: true, text: words().theirs, value: shown(props.theirs) },
  ];
  return (
    <fieldset class="grid min-w-0 gap-2">
      <legend class="mb-1 font-medium">{props.label}</legend>
      <div class="grid gap-2 sm:grid-cols-2">
        <For each={versions()}>
          {(version) => (
            <label class="grid min-w-0 cursor-pointer content-start gap-2 rounded-card border border-line p-3 has-checked:border-accent has-checked:bg-accent-soft">
              <span class="flex items-center gap-2">
                <input
                  type="radio"
                  name={name}
                  class="accent-accent"
                  checked={version.isTheirs === props.isTheirs}
                  onChange={() => props.onChoose(version.isTheirs)}
                />
                {version.text}
              </span>
              <Show
                when={version.value !== ''}
                fallback={<span class="text-fg-subtle">{words().nothing}</span>}
              >
                <pre translate="no" class="max-h-60 overflow-auto whitespace-pre-wrap break-words text-mono">
                  {version.value}
                </pre>
              </Show>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
