import { For } from 'solid-js';
import { formOf } from '../../../ui/form/form-context';
import { NumberField } from '../../../ui/form/number-field';
import { joinPointer } from '../../../ui/form/pointer';
import { categoryText } from '../seen/category-text';
import { words as seen } from '../seen/words';
import { words } from './words';

/** How sure each category is, also one that somebody has named otherwise. */
export function ModerationFields(props: { at: string; reason: string | undefined }) {
  const form = formOf({});
  const known = Object.keys(seen().categories);
  const own = Object.keys(form.value(props.at) ?? {}).filter((name) => !known.includes(name));

  return (
    <div class="grid gap-3">
      <p class="text-fg-subtle text-label">{words().ratingsHint}</p>
      <div class="grid grid-cols-2 gap-3 sm:grid-cols-3">
        <For each={[...known, ...own]}>
          {(name) => (
            <NumberField
              at={joinPointer(props.at, name)}
              label={categoryText(name)}
              min={0}
              max={1}
              step={0.01}
              reason={props.reason}
            />
          )}
        </For>
      </div>
    </div>
  );
}
