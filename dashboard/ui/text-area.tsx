import { Field, type FieldProps, inputClass } from './field';

type Props = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  onBlur?: (() => void) | undefined;
  rows?: number | undefined;
  isMono?: boolean | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  isFirst?: boolean | undefined;
  ref?: (input: HTMLTextAreaElement) => void;
};

export function TextArea(props: Props) {
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          ref={(input) => props.ref?.(input)}
          id={control.id}
          name={props.name}
          rows={props.rows ?? 4}
          value={props.value}
          placeholder={props.placeholder}
          spellcheck={!props.isMono}
          translate={props.isMono ? 'no' : undefined}
          maxLength={props.maxLength}
          autofocus={props.isFirst}
          readOnly={Boolean(props.reason)}
          aria-required={props.isRequired}
          aria-invalid={control.isInvalid || undefined}
          aria-describedby={control.describedBy}
          class={`${inputClass} resize-y py-1.5 ${props.isMono ? 'font-mono text-mono' : ''}`}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onBlur={() => props.onBlur?.()}
        />
      )}
    </Field>
  );
}
