import { For } from 'solid-js';
import { Checkbox } from '../../checkbox';
import { FieldNotes } from '../../field';
import { formOf } from '../form-context';
import { choiceText, settingText, useSettings } from './setting-context';
import type { PartProps } from './setting-part-view';

/** Several of a few: a box for each. */
export function ChoicesPart(props: PartProps) {
  const settings = useSettings();
  const text = settingText(settings, props);
  const field = formOf({}).field<readonly unknown[] | undefined>(() => props.at, { label: text.label });
  const taken = () => field.value() ?? (Array.isArray(props.schema.default) ? props.schema.default : []);

  function toggle(choice: unknown, isTaken: boolean): void {
    const all = props.schema.items?.enum ?? [];
    // In the order of the schema, whatever the order of the clicks.
    field.choose(all.filter((one) => (one === choice ? isTaken : taken().includes(one))));
  }

  return (
    <fieldset id={field.id()} class="grid min-w-0 content-start gap-1">
      <legend class="mb-1 font-medium text-label">{text.label()}</legend>
      <For each={props.schema.items?.enum}>
        {(choice) => (
          <Checkbox
            label={choiceText(settings, props.path, String(choice))}
            isChecked={taken().includes(choice)}
            reason={settings.reason}
            onChange={(isTaken) => toggle(choice, isTaken)}
          />
        )}
      </For>
      <FieldNotes id={field.id()} error={field.error()} hint={text.hint()} />
    </fieldset>
  );
}
