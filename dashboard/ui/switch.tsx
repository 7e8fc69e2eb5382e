// biome-ignore-all lint/a11y/useAriaPropsForRole: a checkbox tells by itself whether it is checked
import { createUniqueId, type JSX } from 'solid-js';
import { describedBy, FieldNotes } from './field';

type Props = {
  label: JSX.Element;
  isLabelHidden?: boolean | undefined;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  hint?: JSX.Element;
  error?: string | undefined;
  id?: string | undefined;
  class?: string | undefined;
  reason?: string | undefined;
};

/** On or off at once, without a button to save it. */
export function Switch(props: Props) {
  const made = createUniqueId();
  const id = () => props.id ?? made;
  return (
    <div class={`grid content-start gap-1 ${props.class ?? ''}`}>
      <label class="inline-flex min-h-6 w-fit cursor-pointer items-start gap-2 py-0.5 has-disabled:cursor-default has-disabled:text-fg-muted">
        <input
          id={id()}
          type="checkbox"
          role="switch"
          class="switch"
          checked={props.isOn}
          disabled={Boolean(props.reason)}
          aria-invalid={Boolean(props.error) || undefined}
          aria-describedby={describedBy(id(), props)}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
        <span class={props.isLabelHidden ? 'sr-only' : ''}>{props.label}</span>
      </label>
      <FieldNotes id={id()} error={props.error} hint={props.reason ?? props.hint} />
    </div>
  );
}
