import type { JSX } from 'solid-js';
import { Field, type FieldProps, inputClass } from './field';

type Props = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  onBlur?: (() => void) | undefined;
  type?: 'text' | 'email' | 'url' | 'password' | 'search' | undefined;
  placeholder?: string | undefined;
  isMono?: boolean | undefined;
  autocomplete?: string | undefined;
  maxLength?: number | undefined;
  /** Has the focus when a dialog opens around it. */
  isFirst?: boolean | undefined;
  before?: JSX.Element;
  after?: JSX.Element;
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  onPaste?: ((event: ClipboardEvent) => void) | undefined;
  ref?: (input: HTMLInputElement) => void;
};

export function TextField(props: Props) {
  return (
    <Field {...props}>
      {(control) => (
        <div class="flex items-center gap-1">
          {props.before}
          <input
            ref={(input) => props.ref?.(input)}
            id={control.id}
            name={props.name}
            type={props.type ?? 'text'}
            value={props.value}
            placeholder={props.placeholder}
            autocomplete={props.autocomplete ?? 'off'}
            autocapitalize="off"
            spellcheck={!props.isMono}
            translate={props.isMono ? 'no' : undefined}
            maxLength={props.maxLength}
            autofocus={props.isFirst}
            readOnly={Boolean(props.reason)}
            aria-required={props.isRequired}
            aria-invalid={control.isInvalid || undefined}
            aria-describedby={control.describedBy}
            class={`${inputClass} ${props.isMono ? 'font-mono text-mono' : ''}`}
            onInput={(event) => props.onInput(event.currentTarget.value)}
            onBlur={() => props.onBlur?.()}
            onKeyDown={(event) => props.onKeyDown?.(event)}
            onPaste={(event) => props.onPaste?.(event)}
          />
          {props.after}
        </div>
      )}
    </Field>
  );
}
