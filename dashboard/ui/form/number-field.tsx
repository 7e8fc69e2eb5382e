import { type ComponentProps, createSignal, mergeProps, splitProps } from 'solid-js';
import { NumberField as PlainNumberField } from '../number-field';
import { type BoundProps, bind } from './bound-props';
import { words } from './words';

type Value = number | null | undefined;

type Plain = Omit<
  ComponentProps<typeof PlainNumberField>,
  'value' | 'onInput' | 'onBlur' | 'error' | 'id' | 'name'
>;

type Props = Plain & BoundProps<Value> & { whenEmpty?: 'absent' | 'null' | undefined };

export function NumberField(props: Props) {
  let input: HTMLInputElement | undefined;
  const [own, others] = splitProps(props, ['whenEmpty']);
  // A browser tells nothing of a text that is no number, but that there is one.
  const [isNoNumber, setNoNumber] = createSignal(false);
  const check = (value: Value) => (isNoNumber() ? words().aNumber : props.check?.(value));
  const { field, plain } = bind<Value, typeof others>(mergeProps(others, { check }));

  function typed(value: number | undefined): void {
    setNoNumber(input?.validity.badInput ?? false);
    field.set(value ?? (own.whenEmpty === 'null' ? null : undefined));
  }

  return (
    <PlainNumberField
      {...plain}
      ref={(element) => {
        input = element;
        props.ref?.(element);
      }}
      id={field.id()}
      name={field.pointer().slice(1)}
      value={field.value() ?? undefined}
      error={field.error()}
      onInput={typed}
      onBlur={field.blur}
    />
  );
}
