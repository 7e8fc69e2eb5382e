import { createEffect, createUniqueId, type JSX } from 'solid-js';
import { describedBy, FieldNotes } from './field';

type Props = {
  label: JSX.Element;
  isLabelHidden?: boolean | undefined;
  isChecked: boolean;
  /** Some are checked of those it stands for. */
  isMixed?: boolean | undefined;
  onChange: (isChecked: boolean) => void;
  onBlur?: (() => void) | undefined;
  hint?: JSX.Element;
  error?: string | undefined;
  reason?: string | undefined;
  name?: string | undefined;
  id?: string | undefined;
  class?: string | undefined;
  ref?: (input: HTMLInputElement) => void;
};

export function Checkbox(props: Props) {
  const made = createUniqueId();
  const id = () => props.id ?? made;
  let input: HTMLInputElement | undefined;
  createEffect(() => {
    if (input) input.indeterminate = props.isMixed ?? false;
  });

  return (
    <div class={`grid content-start gap-1 ${props.class ?? ''}`}>
      <label
        class={`inline-flex min-h-6 w-fit cursor-pointer items-start gap-2 py-0.5 has-disabled:cursor-default has-disabled:text-fg-muted ${props.isLabelHidden ? 'min-w-6 justify-center' : ''}`}
      >
        <input
          ref={(element) => {
            input = element;
            props.ref?.(element);
          }}
          id={id()}
          name={props.name}
          type="checkbox"
          class="check mt-0.5"
          checked={props.isChecked}
          disabled={Boolean(props.reason)}
          aria-invalid={Boolean(props.error) || undefined}
          aria-describedby={describedBy(id(), props)}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
          onBlur={() => props.onBlur?.()}
        />
        <span class={props.isLabelHidden ? 'sr-only' : ''}>{props.label}</span>
      </label>
      <FieldNotes id={id()} error={props.error} hint={props.reason ?? props.hint} />
    </div>
  );
}
