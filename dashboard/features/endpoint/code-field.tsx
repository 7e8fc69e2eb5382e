import type { JSX } from 'solid-js';
import { templateNames } from '../../api/template-names';
import { CodeEditor } from '../../ui/code-editor/code-editor';
import type { EditorLanguage } from '../../ui/code-editor/editor-types';
import { useEditing } from './editor-context';
import { paramsIn } from './path-params';
import { findingsAt } from './preview/preview-finding';

type Props = {
  at: string;
  label: string;
  language: EditorLanguage;
  isLabelHidden?: boolean;
  hint?: string | undefined;
  isRequired?: boolean;
  minLines?: number;
  maxLines?: number;
  actions?: JSX.Element;
};

/** A text of the document in the code editor, with what the dry run has found in it. */
export function CodeField(props: Props) {
  const { form, reason, findings } = useEditing();
  const field = form.field<string>(() => props.at, { label: () => props.label });
  return (
    <CodeEditor
      id={field.id()}
      label={props.label}
      isLabelHidden={props.isLabelHidden}
      language={props.language}
      hint={props.hint}
      isRequired={props.isRequired}
      error={field.error()}
      value={field.value()}
      readOnly={reason() !== undefined}
      minLines={props.minLines ?? 6}
      maxLines={props.maxLines ?? 20}
      names={templateNames}
      params={paramsIn(form.values.path)}
      findings={findingsAt(findings(), props.at)}
      actions={reason() === undefined ? props.actions : undefined}
      onInput={field.set}
      onBlur={field.blur}
    />
  );
}
