import { createEffect, Show } from 'solid-js';
import { Field, type FieldProps, inputClass } from './field';

type Props = FieldProps & {
  value: number | undefined;
  /** Nothing, or no number, is undefined. */
  onInput: (value: number | undefined) => void;
  onBlur?: (() => void) | undefined;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  unit?: string | undefined;
  isFirst?: boolean | undefined;
  ref?: (input: HTMLInputElement) => void;
};

export function NumberField(props: Props) {
  let input: HTMLInputElement | undefined;
  const typed = () => (input === undefined || input.value === '' ? undefined : input.valueAsNumber);

  // "1." and "1.0" are on the way to a number: what is typed is not written over by what it means.
  createEffect(() => {
    const { value } = props;
    if (input && typed() !== value) input.value = value === undefined ? '' : String(value);
  });

  return (
    <Field {...props}>
      {(control) => (
        <div class="relative flex items-center">
          <input
            ref={(element) => {
              input = element;
              props.ref?.(element);
            }}
            id={control.id}
            name={props.name}
            type="number"
            min={props.min}
            max={props.max}
            step={props.step ?? 'any'}
            autocomplete="off"
            autofocus={props.isFirst}
            readOnly={Boolean(props.reason)}
            aria-required={props.isRequired}
            aria-invalid={control.isInvalid || undefined}
            aria-describedby={control.describedBy}
            class={`${inputClass} [appearance:textfield] tabular-nums ${props.unit ? 'pr-10' : ''}`}
            onInput={() => props.onInput(typed())}
            onBlur={() => props.onBlur?.()}
          />
          <Show when={props.unit}>
            <span class="pointer-events-none absolute right-3 text-fg-subtle text-label" translate="no">
              {props.unit}
            </span>
          </Show>
        </div>
      )}
    </Field>
  );
}
