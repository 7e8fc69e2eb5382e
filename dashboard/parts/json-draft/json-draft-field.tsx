import { CodeEditor } from '../../ui/code-editor/code-editor';
import { SaveKeys } from '../../ui/save-keys';
import type { JsonDraft } from './create-json-draft';

type Props = {
  draft: JsonDraft;
  label: string;
  hint?: string | undefined;
  reason?: string | undefined;
  minLines?: number | undefined;
  onSave: () => void;
};

export function JsonDraftField(props: Props) {
  return (
    <SaveKeys onSave={() => !props.reason && props.onSave()}>
      <CodeEditor
        label={props.label}
        language="json"
        value={props.draft.text()}
        error={props.draft.error()}
        findings={props.draft.findings()}
        hint={props.hint}
        reason={props.reason}
        minLines={props.minLines ?? 12}
        maxLines={28}
        onInput={props.draft.input}
      />
    </SaveKeys>
  );
}
