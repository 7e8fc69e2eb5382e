import type { LiveState } from '../../api/live-socket';
import { button } from '../../ui/button';
import { ConnectionMark } from './connection-mark';
import { WORDS } from './words';

type Props = {
  state: LiveState;
  isPaused: boolean;
  isFollowing: boolean;
  onPause: () => void;
  onFollow: () => void;
};

export function Toolbar(props: Props) {
  return (
    <div class="flex items-center gap-1">
      <ConnectionMark state={props.state} isPaused={props.isPaused} />
      <button
        type="button"
        aria-keyshortcuts="p"
        title={`${props.isPaused ? WORDS.resume : WORDS.pause} (p)`}
        class={`${props.isPaused ? button.primary : button.quiet} w-20`}
        onClick={() => props.onPause()}
      >
        {props.isPaused ? WORDS.resume : WORDS.pause}
      </button>
      <button
        type="button"
        aria-keyshortcuts="f"
        aria-pressed={props.isFollowing}
        title={`${WORDS.followHint} (f)`}
        class={`${button.quiet} aria-pressed:bg-accent-soft aria-pressed:text-accent`}
        onClick={() => props.onFollow()}
      >
        {WORDS.follow}
      </button>
    </div>
  );
}
