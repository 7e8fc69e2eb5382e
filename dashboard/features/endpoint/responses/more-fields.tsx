import { createSignal, Show } from 'solid-js';
import IconChevron from '~icons/lucide/chevron-right';
import { Segmented } from '../../../ui/form/segmented';
import { TextField } from '../../../ui/form/text-field';
import type { ResponseValues } from '../document/endpoint-values';
import { useEditing } from '../editor-context';
import { TEMPLATINGS } from '../response/data-section';
import { HeaderRows } from '../response/headers-section';
import { ScenarioFields } from '../response/scenario-fields';
import { SchemaField } from '../response/schema-field';
import { words as common } from '../words';
import { words } from './words';

/** What few of the further responses need. */
export function MoreFields(props: { at: string }) {
  const { form } = useEditing();
  // A row of the list is what the values of the form say.
  const row = () => form.value(props.at) as ResponseValues | undefined;
  const isUsed = () => {
    const response = row();
    return (
      response !== undefined &&
      (response.headers.length > 0 || response.schema !== '' || response.scenario !== null)
    );
  };
  const [isOpen, setOpen] = createSignal(isUsed());

  return (
    <div class="grid grid-cols-1 gap-3">
      <button
        type="button"
        aria-expanded={isOpen()}
        class="flex min-h-6 w-fit items-center gap-1 rounded-control pr-2 text-fg-muted text-label hover:text-fg"
        onClick={() => setOpen(!isOpen())}
      >
        <IconChevron
          class={`size-3.5 shrink-0 transition-transform duration-150 ease-calm ${isOpen() ? 'rotate-90' : ''}`}
        />
        {words().more}
      </button>
      <Show when={isOpen()}>
        <HeaderRows at={`${props.at}/headers`} label={words().headers} />
        <SchemaField
          at={`${props.at}/schema`}
          name={props.at.slice(1).replace('/', '-')}
          label={words().schema}
          example={row()?.body ?? ''}
          minLines={3}
        />
        <ScenarioFields at={`${props.at}/scenario`} />
        <Segmented
          at={`${props.at}/templating`}
          label={words().templating}
          options={TEMPLATINGS.map((value) => ({ value, text: common().templatings[value] }))}
        />
        <TextField
          at={`${props.at}/status_template`}
          label={words().statusTemplate}
          whenEmpty="null"
          isMono
        />
      </Show>
    </div>
  );
}
