import type { JSX } from 'solid-js';
import type { EditorHandle, EditorLanguage, Finding, LoadNames, Problem } from './editor-types';

export type CodeEditorProps = {
  value: string;
  onInput: (value: string) => void;
  /** The focus left the editor with its panels. */
  onBlur?: (() => void) | undefined;
  language: EditorLanguage;
  label: string;
  isLabelHidden?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  isRequired?: boolean | undefined;
  readOnly?: boolean | undefined;
  /** Why it cannot be changed now. */
  reason?: string | undefined;
  /** Of what takes the focus, before and after the editor is there. */
  id?: string | undefined;
  class?: string | undefined;
  minLines?: number | undefined;
  maxLines?: number | undefined;
  /** Asked when they are first needed. */
  names?: LoadNames | undefined;
  /** Of the endpoint's path. */
  params?: readonly string[] | undefined;
  findings?: readonly Finding[] | undefined;
  actions?: JSX.Element;
  onProblems?: ((problems: readonly Problem[]) => void) | undefined;
  handle?: ((editor: EditorHandle) => void) | undefined;
};
