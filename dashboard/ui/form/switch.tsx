import { Switch as PlainSwitch } from '../switch';
import { type BoundProps, bind } from './bound-props';

type Props = BoundProps<boolean | undefined> & {
  /** What holds while nothing is set. */
  usual?: boolean | undefined;
};

export function Switch(props: Props) {
  const { field } = bind<boolean | undefined, Props>(props);
  return (
    <PlainSwitch
      id={field.id()}
      label={props.label}
      isLabelHidden={props.isLabelHidden}
      hint={props.hint}
      error={field.error()}
      reason={props.reason}
      class={props.class}
      isOn={field.value() ?? props.usual ?? false}
      onChange={field.choose}
    />
  );
}
