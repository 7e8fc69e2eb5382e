import { type Accessor, createMemo, getOwner, onCleanup } from 'solid-js';
import { afterPress } from './after-press';
import type { Findings } from './create-findings';
import type { Values } from './create-values';
import { deepEqual } from './deep-equal';
import { elementId } from './element-id';
import type { Finding } from './finding';
import { valueAt } from './pointer';

export type FieldOptions<V> = {
  /** A rule of the field's own, beside those of the schema. */
  check?: ((value: V) => string | undefined) | undefined;
  /** By which a summary names it while it is not on screen. */
  label?: Accessor<string> | undefined;
};

/** A place in a form, as a control is bound to it. */
export type Field<V> = {
  pointer(): string;
  id(): string;
  errorId(): string;
  hintId(): string;
  value(): V;
  /** It was typed or chosen. */
  set(value: V | undefined): void;
  /** It was left: from now on its error is live. */
  blur(): void;
  /** It was chosen, which is typing and leaving at once. */
  choose(value: V | undefined): void;
  error(): string | undefined;
  findings(): readonly Finding[];
  isDirty(): boolean;
  describedBy(hasHint?: boolean): string | undefined;
  input(hasHint?: boolean): TextInput;
};

type TextInput = {
  id: string;
  name: string;
  value: string;
  onInput(event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void;
  onBlur(): void;
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
};

type Circumstances = {
  form: string;
  values: Values<object>;
  findings: Findings;
  saved: Accessor<object>;
};

export function createField<V>(
  { form, values, findings, saved }: Circumstances,
  place: string | Accessor<string>,
  options: FieldOptions<V> = {},
): Field<V> {
  const pointer = typeof place === 'string' ? () => place : createMemo(place);
  const forget = findings.settle({ pointer, check: options.check, label: options.label });
  if (getOwner()) onCleanup(forget);

  const id = () => elementId(form, values.address(pointer()));
  const errorId = () => `${id()}-error`;
  const hintId = () => `${id()}-hint`;
  const error = createMemo(() => findings.at(pointer())[0]?.message);

  // What stands at the pointer is what the caller says it is: a schema and a server see to that.
  const value = () => valueAt(values.store, pointer()) as V;

  const field: Field<V> = {
    pointer,
    id,
    errorId,
    hintId,
    value,
    set(next) {
      findings.edit(pointer());
      values.write(pointer(), next);
    },
    blur() {
      const left = pointer();
      afterPress(() => findings.leave(left));
    },
    choose(next) {
      field.set(next);
      findings.leave(pointer());
    },
    error,
    findings: () => findings.at(pointer()),
    isDirty: () => !deepEqual(valueAt(values.document(), pointer()), valueAt(saved(), pointer())),
    describedBy(hasHint = false) {
      return [error() && errorId(), hasHint && hintId()].filter(Boolean).join(' ') || undefined;
    },
    input(hasHint = false) {
      return {
        get id() {
          return id();
        },
        get name() {
          return pointer().slice(1);
        },
        get value() {
          return String(value() ?? '');
        },
        onInput: (event) => field.set(event.currentTarget.value as V),
        onBlur: () => field.blur(),
        get 'aria-invalid'() {
          return error() === undefined ? undefined : true;
        },
        get 'aria-describedby'() {
          return field.describedBy(hasHint);
        },
      };
    },
  };
  return field;
}
