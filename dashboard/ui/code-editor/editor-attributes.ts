import type { CodeEditorProps } from './editor-props';

/** What assistive technology is told of the field, be it the stand-in or the editor. */
export function describeEditor(props: CodeEditorProps, id: string): Record<string, string> {
  const described = [
    props.error && `${id}-error`,
    (props.reason || props.hint) && `${id}-hint`,
    `${id}-keys`,
  ];
  return {
    id,
    'aria-labelledby': `${id}-label`,
    'aria-describedby': described.filter(Boolean).join(' '),
    ...(props.error && { 'aria-invalid': 'true' }),
    ...(props.isRequired && { 'aria-required': 'true' }),
    ...((props.readOnly || props.reason) && { 'aria-readonly': 'true' }),
    // What can be edited has the focus anyway; tools that check pages go by the attribute.
    tabindex: '0',
    // What is typed here is not prose, and not the product's words.
    translate: 'no',
    spellcheck: 'false',
    autocapitalize: 'off',
    autocorrect: 'off',
  };
}
