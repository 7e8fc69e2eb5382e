import { Show } from 'solid-js';
import IconEye from '~icons/lucide/eye';
import IconEyeOff from '~icons/lucide/eye-off';
import { IconButton } from '../icon-button';
import { words } from './words';

type Props = { label: string; isShown: boolean; onPress: () => void };

/** Shows what is masked, and masks it again. */
export function RevealButton(props: Props) {
  return (
    <IconButton
      label={props.isShown ? words().hide(props.label) : words().show(props.label)}
      icon={
        <Show when={props.isShown} fallback={<IconEye />}>
          <IconEyeOff />
        </Show>
      }
      onPress={() => props.onPress()}
    />
  );
}
