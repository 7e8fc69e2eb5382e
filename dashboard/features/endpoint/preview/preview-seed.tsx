import IconDices from '~icons/lucide/dices';
import IconLock from '~icons/lucide/lock';
import IconLockOpen from '~icons/lucide/lock-open';
import { IconButton } from '../../../ui/icon-button';
import type { DryRunState } from './create-dry-run';
import { words } from './words';

/** A locked seed gives every preview the same chance, so that only the edit changes the answer. */
export function PreviewSeed(props: { run: DryRunState }) {
  return (
    <div class="flex items-center gap-1">
      <IconButton label={words().roll} icon={<IconDices />} onPress={() => props.run.roll()} />
      <IconButton
        label={words().lock}
        icon={props.run.isLocked() ? <IconLock /> : <IconLockOpen />}
        isPressed={props.run.isLocked()}
        onPress={() => props.run.setLocked(!props.run.isLocked())}
      />
    </div>
  );
}
