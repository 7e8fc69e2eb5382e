import { Checkbox as PlainCheckbox } from '../checkbox';
import { type BoundProps, bind } from './bound-props';

export function Checkbox(props: BoundProps<boolean | undefined>) {
  const { field } = bind<boolean | undefined, BoundProps<boolean | undefined>>(props);
  return (
    <PlainCheckbox
      id={field.id()}
      label={props.label}
      isLabelHidden={props.isLabelHidden}
      hint={props.hint}
      reason={props.reason}
      class={props.class}
      name={field.pointer().slice(1)}
      isChecked={field.value() ?? false}
      error={field.error()}
      onChange={field.choose}
    />
  );
}
