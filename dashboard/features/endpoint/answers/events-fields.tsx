import { Show } from 'solid-js';
import { NumberField } from '../../../ui/form/number-field';
import { RowList } from '../../../ui/form/row-list';
import { TextField } from '../../../ui/form/text-field';
import { words as forms } from '../../../ui/form/words';
import { Select } from '../../../ui/select';
import { CodeField } from '../code-field';
import { bodyLanguage } from '../document/body-language';
import type { EventValues } from '../document/endpoint-values';
import { useEditing } from '../editor-context';
import { PLACEHOLDERS } from '../placeholders';
import { newEvent } from './new-answer';
import { words } from './words';

export function EventsFields(props: { at: string }) {
  const { form, reason } = useEditing();
  const list = () => `${props.at}/events`;
  const rows = form.rows<EventValues>(list);
  const field = form.field<EventValues[]>(list, { label: () => words().events });
  const repeat = () => form.value(`${props.at}/repeat`);
  const often = () => (typeof repeat() === 'number' ? 'times' : String(repeat()));

  return (
    <>
      <RowList
        id={field.id()}
        label={words().events}
        error={field.error()}
        reason={reason()}
        isOrdered
        addLabel={words().addEvent}
        source={{ ...rows, add: (at) => rows.add(newEvent(), at) }}
        rowName={(_key, position) => forms().row(position)}
        isEmpty={(key) => rows.value(key)?.data === ''}
      >
        {(key) => <EventRow at={rows.pointer(key)} position={rows.index(key) + 1} />}
      </RowList>
      <div class="grid gap-4 sm:grid-cols-3">
        <Select
          label={words().repeat}
          value={often()}
          options={(['once', 'endless', 'times'] as const).map((value) => ({
            value,
            text: words().repeats[value],
          }))}
          onChange={(value) => form.set(`${props.at}/repeat`, value === 'times' ? 2 : value)}
        />
        <Show when={often() === 'times'}>
          <NumberField at={`${props.at}/repeat`} label={words().times} />
        </Show>
        <NumberField at={`${props.at}/most_ms`} label={words().most} unit="ms" />
      </div>
    </>
  );
}

function EventRow(props: { at: string; position: number }) {
  const { form } = useEditing();
  const data = () => String(form.value(`${props.at}/data`) ?? '');
  return (
    <div class="grid grid-cols-1 gap-2 border-line border-b pb-3">
      <CodeField
        at={`${props.at}/data`}
        label={forms().nameOf(words().data, props.position)}
        language={bodyLanguage({ text: data(), headers: [], templating: 'on' })}
        minLines={2}
        maxLines={8}
      />
      <div class="grid gap-2 sm:grid-cols-3">
        <TextField
          at={`${props.at}/event`}
          label={words().event}
          placeholder={PLACEHOLDERS.event}
          whenEmpty="absent"
          isMono
        />
        <TextField at={`${props.at}/id`} label={words().eventId} whenEmpty="absent" isMono />
        <NumberField at={`${props.at}/after_ms`} label={words().pause} unit="ms" />
      </div>
    </div>
  );
}
