import { type JSX, splitProps } from 'solid-js';
import { Segmented as PlainSegmented } from '../segmented';
import { type BoundProps, bind } from './bound-props';
import { type BoundChoice, choiceKey, chosen, type Scalar } from './choices';

type Props = BoundProps<Scalar | undefined> & { options: readonly (BoundChoice & { icon?: JSX.Element })[] };

export function Segmented(props: Props) {
  const [own, others] = splitProps(props, ['options']);
  const { field } = bind<Scalar | undefined, typeof others>(others);
  return (
    <PlainSegmented
      id={field.id()}
      label={props.label}
      isLabelHidden={props.isLabelHidden ?? false}
      hint={props.hint}
      error={field.error()}
      reason={props.reason}
      class={props.class}
      options={own.options.map((option) => ({ ...option, value: choiceKey(option.value) }))}
      value={choiceKey(field.value())}
      onChange={(next) => field.choose(chosen(own.options, next))}
    />
  );
}
