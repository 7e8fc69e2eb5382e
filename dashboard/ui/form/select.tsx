import { type ComponentProps, splitProps } from 'solid-js';
import { Select as PlainSelect } from '../select';
import { type BoundProps, bind } from './bound-props';
import { type BoundChoice, choiceKey, chosen, type Scalar } from './choices';

type Value = Scalar | undefined;

type Plain = Omit<
  ComponentProps<typeof PlainSelect>,
  'value' | 'options' | 'onChange' | 'onBlur' | 'error' | 'id' | 'name'
>;

type Props = Plain &
  BoundProps<Value> & {
    options: readonly BoundChoice[];
    /** What it says while nothing is set; choosing it leaves the field out. */
    unset?: string | undefined;
  };

const UNSET = '';

export function Select(props: Props) {
  const [own, others] = splitProps(props, ['options', 'unset']);
  const { field, plain } = bind<Value, typeof others>(others);
  const key = () => (field.value() === undefined ? UNSET : choiceKey(field.value()));

  const options = () => {
    const known = own.options.map((option) => ({ ...option, value: choiceKey(option.value) }));
    if (own.unset !== undefined) return [{ value: UNSET, text: own.unset }, ...known];
    // Without an entry for it, a browser would show the first one as if it were chosen.
    const isKnown = known.some((option) => option.value === key());
    return isKnown ? known : [{ value: key(), text: key(), isDisabled: true }, ...known];
  };

  return (
    <PlainSelect
      {...plain}
      id={field.id()}
      name={field.pointer().slice(1)}
      value={key()}
      options={options()}
      error={field.error()}
      onChange={(next) => field.choose(chosen(own.options, next))}
      onBlur={field.blur}
    />
  );
}
