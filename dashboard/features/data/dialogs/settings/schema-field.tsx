import { createSignal, Show } from 'solid-js';
import type { Item } from '../../../../api/collection-queries';
import { inferSchema } from '../../../../api/schema-calls';
import { templateNames } from '../../../../api/template-names';
import { ActionButton } from '../../../../ui/action-button';
import { CodeEditor } from '../../../../ui/code-editor/code-editor';
import { SchemaTry } from '../../../../ui/code-editor/schema-try';
import type { FormCore } from '../../../../ui/form/form-type';
import { showToast } from '../../../../ui/toasts';
import { words } from '../words';

type Props = { form: FormCore; rows: readonly Item[]; reason: string | undefined };

/** So many examples are read at once. */
const MOST = 100;

/** The schema of the items; what is in the collection may serve as its examples. */
export function SchemaField(props: Props) {
  const field = props.form.field<string>('/schema', { label: () => words().schema });
  const [isTried, setTried] = createSignal(false);
  const [isBusy, setBusy] = createSignal(false);
  const sample = () => (props.rows[0] === undefined ? '' : JSON.stringify(props.rows[0], null, 2));

  async function infer(): Promise<void> {
    setBusy(true);
    try {
      field.set(JSON.stringify(await inferSchema(props.rows.slice(0, MOST)), null, 2));
      showToast({ text: words().inferred(Math.min(MOST, props.rows.length)) });
    } catch (error) {
      showToast({ text: words().notInferred(error instanceof Error ? error.message : ''), tone: 'danger' });
    } finally {
      setBusy(false);
    }
  }

  return (
    <div class="grid grid-cols-1 gap-3">
      <CodeEditor
        id={field.id()}
        label={words().schema}
        language="schema"
        hint={words().schemaHint}
        value={field.value()}
        error={field.error()}
        reason={props.reason}
        minLines={6}
        maxLines={16}
        names={templateNames}
        onInput={field.set}
        onBlur={field.blur}
        actions={
          <>
            <Show when={props.rows.length > 0 && !props.reason}>
              <ActionButton
                look="quiet"
                class="min-h-6! px-2! text-label"
                isBusy={isBusy()}
                onPress={() => void infer()}
              >
                {words().infer}
              </ActionButton>
            </Show>
            <Show when={field.value() !== ''}>
              <ActionButton
                look="quiet"
                class="min-h-6! px-2! text-label"
                isPressed={isTried()}
                onPress={() => setTried(!isTried())}
              >
                {words().tryIt}
              </ActionButton>
            </Show>
          </>
        }
      />
      <Show when={isTried() && field.value() !== ''}>
        <SchemaTry schema={field.value()} label={words().example} sample={sample()} />
      </Show>
    </div>
  );
}
