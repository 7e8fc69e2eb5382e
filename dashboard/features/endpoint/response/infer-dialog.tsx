import { createSignal } from 'solid-js';
import { inferSchema } from '../../../api/schema-calls';
import { ActionButton } from '../../../ui/action-button';
import { CodeEditor } from '../../../ui/code-editor/code-editor';
import { Dialog } from '../../../ui/dialog';
import { showToast } from '../../../ui/toasts';
import { isJson, textOfJson } from '../document/json-texts';
import { words } from '../words';

type Props = { example: string; onInferred: (schema: string) => void; onClose: () => void };

/** Makes a schema of a value that is pasted. */
export function InferDialog(props: Props) {
  const [text, setText] = createSignal(isJson(props.example) ? props.example : '');
  const [error, setError] = createSignal<string>();
  const [isBusy, setBusy] = createSignal(false);

  async function infer(): Promise<void> {
    if (!isJson(text())) return void setError(words().notAnExample);
    setBusy(true);
    try {
      props.onInferred(textOfJson(await inferSchema([JSON.parse(text())])));
      showToast({ text: words().inferred });
    } catch (refusal) {
      setError(refusal instanceof Error ? refusal.message : words().notAnExample);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      title={words().inferTitle}
      description={words().inferHint}
      onClose={() => props.onClose()}
      footer={
        <ActionButton look="primary" isBusy={isBusy()} onPress={() => void infer()}>
          {words().inferConfirm}
        </ActionButton>
      }
    >
      <CodeEditor
        label={words().example}
        language="json"
        value={text()}
        error={error()}
        minLines={10}
        maxLines={18}
        onInput={(next) => {
          setError(undefined);
          setText(next);
        }}
      />
    </Dialog>
  );
}
