import { createSignal, Show, Suspense } from 'solid-js';
import { lazyPart } from '../../../i18n/lazy-part';
import { ActionButton } from '../../../ui/action-button';
import { SchemaTry } from '../../../ui/code-editor/schema-try';
import { CodeField } from '../code-field';
import { createPlace } from '../create-place';
import { useEditing } from '../editor-context';
import { words } from '../words';

const InferDialog = lazyPart(async () => (await import('./infer-dialog')).InferDialog);

type Props = {
  at: string;
  /** Of the schema, as the address names it. */
  name: string;
  label: string;
  hint?: string;
  /** What an example is likely to be. */
  example: string;
  minLines?: number;
};

/** A schema, which can be inferred from an example and tried with a sample. */
export function SchemaField(props: Props) {
  const { form } = useEditing();
  const place = createPlace();
  const [isTried, setTried] = createSignal(false);
  const schema = () => String(form.value(props.at) ?? '');
  const dialog = () => `infer-${props.name}`;

  return (
    <div class="grid grid-cols-1 gap-3">
      <CodeField
        at={props.at}
        label={props.label}
        language="schema"
        hint={props.hint}
        minLines={props.minLines ?? 6}
        maxLines={16}
        actions={
          <>
            <ActionButton look="quiet" class="min-h-6! px-2! text-label" onPress={() => place.ask(dialog())}>
              {words().infer}
            </ActionButton>
            <Show when={schema() !== ''}>
              <ActionButton
                look="quiet"
                class="min-h-6! px-2! text-label"
                isPressed={isTried()}
                onPress={() => setTried(!isTried())}
              >
                {words().trySample}
              </ActionButton>
            </Show>
          </>
        }
      />
      <Show when={isTried() && schema() !== ''}>
        <SchemaTry schema={schema()} label={words().sample} sample={props.example} />
      </Show>
      <Show when={place.dialog() === dialog()}>
        <Suspense>
          <InferDialog
            example={props.example}
            onClose={place.dismiss}
            onInferred={(text) => {
              form.set(props.at, text);
              place.dismiss();
            }}
          />
        </Suspense>
      </Show>
    </div>
  );
}
