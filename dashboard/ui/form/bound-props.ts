import { type JSX, mergeProps, splitProps } from 'solid-js';
import type { Field } from './create-field';
import { formOf } from './form-context';
import type { FormCore } from './form-type';

/** What every bound field takes. */
export type BoundProps<V> = {
  /** A JSON pointer. */
  at: string;
  /** The one around, unless given. */
  form?: FormCore | undefined;
  label: string;
  isLabelHidden?: boolean | undefined;
  hint?: JSX.Element;
  isRequired?: boolean | undefined;
  /** Why it cannot be changed now. */
  reason?: string | undefined;
  class?: string | undefined;
  check?: ((value: V) => string | undefined) | undefined;
};

/** Binds by the props of a bound field; answers the field and what is left for the plain one. */
export function bind<V, P extends BoundProps<V>>(props: P) {
  const [, plain] = splitProps(props, ['at', 'form', 'check']);
  const form = formOf(props);
  const field: Field<V> = form.field<V>(() => props.at, {
    check: (value) => props.check?.(value),
    label: () => props.label,
  });
  return { field, form, plain };
}

/** Of a plain field what its form says. */
type Said = 'value' | 'onInput' | 'onBlur' | 'error' | 'id' | 'name';

type Text = string | null | undefined;

export type BoundTextProps<Plain> = Omit<Plain, Said> &
  BoundProps<Text> & {
    whenEmpty?: WhenEmpty | undefined;
    /** What is right, said instead of our own words for a pattern. */
    wrongPattern?: string | undefined;
  };

/** All that the plain field of a text is given. */
export function bindText<Plain extends object>(props: BoundTextProps<Plain>) {
  const [own, others] = splitProps(props, ['whenEmpty', 'wrongPattern']);
  const { field, plain } = bind<Text, typeof others>(others);
  return mergeProps(plain, {
    get id() {
      return field.id();
    },
    get name() {
      return field.pointer().slice(1);
    },
    get value() {
      return field.value() ?? '';
    },
    get error() {
      return textMessage(field, own.wrongPattern);
    },
    onInput: (text: string) => field.set(emptied(text, own.whenEmpty)),
    onBlur: field.blur,
  });
}

/** What stands in the document where a field is left empty. */
export type WhenEmpty = 'text' | 'null' | 'absent';

function emptied(text: string, whenEmpty: WhenEmpty | undefined): string | null | undefined {
  if (text !== '' || whenEmpty === undefined || whenEmpty === 'text') return text;
  return whenEmpty === 'null' ? null : undefined;
}

/** What is wrong with a text; a field may know better words for its pattern than the form does. */
function textMessage(
  field: Pick<Field<unknown>, 'findings'>,
  wrongPattern: string | undefined,
): string | undefined {
  const [first] = field.findings();
  return first?.rule === 'pattern' && wrongPattern ? wrongPattern : first?.message;
}
