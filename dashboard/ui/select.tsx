import { For } from 'solid-js';
import IconDown from '~icons/lucide/chevron-down';
import { Field, type FieldProps, inputClass } from './field';

export type Choice = { value: string; text: string; isDisabled?: boolean | undefined };

type Props = FieldProps & {
  value: string;
  options: readonly Choice[];
  onChange: (value: string) => void;
  onBlur?: (() => void) | undefined;
  ref?: (select: HTMLSelectElement) => void;
};

export function Select(props: Props) {
  return (
    <Field {...props}>
      {(control) => (
        <div class="relative flex items-center">
          <select
            ref={(select) => props.ref?.(select)}
            id={control.id}
            name={props.name}
            disabled={Boolean(props.reason)}
            aria-required={props.isRequired}
            aria-invalid={control.isInvalid || undefined}
            aria-describedby={control.describedBy}
            class={`${inputClass} cursor-pointer appearance-none pr-8 disabled:cursor-default`}
            onChange={(event) => props.onChange(event.currentTarget.value)}
            onBlur={() => props.onBlur?.()}
          >
            <For each={props.options}>
              {(option) => (
                <option
                  value={option.value}
                  selected={option.value === props.value}
                  disabled={option.isDisabled}
                >
                  {option.text}
                </option>
              )}
            </For>
          </select>
          <IconDown class="pointer-events-none absolute right-2 text-fg-muted" />
        </div>
      )}
    </Field>
  );
}
