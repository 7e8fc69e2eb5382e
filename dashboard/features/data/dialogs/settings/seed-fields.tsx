import { Show } from 'solid-js';
import { CodeEditor } from '../../../../ui/code-editor/code-editor';
import type { FormCore } from '../../../../ui/form/form-type';
import { NumberField } from '../../../../ui/form/number-field';
import { Segmented } from '../../../../ui/form/segmented';
import { words } from '../words';

/** What a world is born with: rows as they are, or so many made of the schema. */
export function SeedFields(props: { form: FormCore; reason: string | undefined }) {
  const rows = props.form.field<string>('/seed/rows', { label: () => words().seedRows });
  return (
    <div class="grid grid-cols-1 gap-3">
      <Segmented
        at="/seed/kind"
        label={words().seed}
        isLabelHidden={false}
        options={[
          { value: 'rows', text: words().seedLiteral },
          { value: 'count', text: words().seedGenerated },
        ]}
        reason={props.reason}
      />
      <Show
        when={props.form.value('/seed/kind') === 'rows'}
        fallback={
          <NumberField
            at="/seed/count"
            label={words().seedCount}
            hint={words().seedHint}
            min={0}
            max={10_000}
            step={1}
            reason={props.reason}
          />
        }
      >
        <CodeEditor
          id={rows.id()}
          label={words().seedRows}
          language="json"
          hint={words().seedHint}
          value={rows.value()}
          error={rows.error()}
          reason={props.reason}
          minLines={5}
          maxLines={14}
          onInput={rows.set}
          onBlur={rows.blur}
        />
      </Show>
    </div>
  );
}
