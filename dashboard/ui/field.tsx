import { createUniqueId, type JSX, Show } from 'solid-js';
import { Filled } from './filled';

export type FieldProps = {
  label: string;
  isLabelHidden?: boolean | undefined;
  hint?: JSX.Element;
  error?: string | undefined;
  isRequired?: boolean | undefined;
  name?: string | undefined;
  id?: string | undefined;
  class?: string | undefined;
  /** Why it cannot be changed now. */
  reason?: string | undefined;
};

/** What an input takes over from its field; read inside JSX, for it changes. */
export type FieldControl = {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
};

type Props = FieldProps & { children: (control: FieldControl) => JSX.Element };

/** The edge and the ring of an input, or of a box around one. */
export const inputClass =
  'min-h-8 w-full min-w-0 rounded-control border border-control bg-surface px-3 text-fg placeholder:text-fg-subtle ' +
  'aria-invalid:border-danger [&[readonly]]:bg-raised [&[readonly]]:text-fg-muted disabled:bg-raised disabled:text-fg-muted pointer-coarse:min-h-9';

/** A label above, an input, and below it a hint and what is wrong. */
export function Field(props: Props) {
  const made = createUniqueId();
  const id = () => props.id ?? made;
  const control: FieldControl = {
    get id() {
      return id();
    },
    get isInvalid() {
      return Boolean(props.error);
    },
    get describedBy() {
      return describedBy(id(), props);
    },
  };

  return (
    <div class={`grid content-start gap-1 ${props.class ?? ''}`}>
      <label
        for={id()}
        class={
          props.isLabelHidden ? 'sr-only' : `font-medium text-label ${props.isRequired ? 'required' : ''}`
        }
      >
        {props.label}
      </label>
      {props.children(control)}
      <FieldNotes id={id()} error={props.error} hint={props.reason ?? props.hint} />
    </div>
  );
}

/** Only what is there: an id without an element would describe nothing. */
export function describedBy(
  id: string,
  props: Pick<FieldProps, 'error' | 'hint' | 'reason'>,
): string | undefined {
  const parts = [props.error && `${id}-error`, (props.reason || props.hint) && `${id}-hint`];
  return parts.filter(Boolean).join(' ') || undefined;
}

/** What is wrong and what helps, with the ids that `describedBy` names. */
export function FieldNotes(props: { id: string; error: string | undefined; hint: JSX.Element }) {
  return (
    <>
      <Show when={props.error}>
        <p id={`${props.id}-error`} class="text-danger text-label">
          {props.error}
        </p>
      </Show>
      <Filled as="p" id={`${props.id}-hint`} class="text-fg-subtle text-label">
        {props.hint}
      </Filled>
    </>
  );
}
