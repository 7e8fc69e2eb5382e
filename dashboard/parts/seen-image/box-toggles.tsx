import { For } from 'solid-js';
import { number } from '../../i18n/numbers';
import { ActionButton } from '../../ui/action-button';
import { SEEN_KINDS, type Seen, type SeenKind } from './seen-box';
import { words } from './words';

type Props = {
  seen: Seen;
  shown: readonly SeenKind[];
  onChange: (shown: SeenKind[]) => void;
};

/** Which boxes are drawn over the picture, with how many there are of each kind. */
export function BoxToggles(props: Props) {
  const isShown = (kind: SeenKind) => props.shown.includes(kind);
  const toggled = (kind: SeenKind) =>
    SEEN_KINDS.filter((each) => (each === kind ? !isShown(each) : isShown(each)));

  return (
    <fieldset class="flex min-w-0 flex-wrap gap-1">
      <legend class="sr-only">{words().boxes}</legend>
      <For each={SEEN_KINDS}>
        {(kind) => (
          <ActionButton
            isPressed={isShown(kind) && props.seen[kind].length > 0}
            reason={props.seen[kind].length === 0 ? words().none[kind] : undefined}
            onPress={() => props.onChange(toggled(kind))}
          >
            {words().kinds[kind]}
            <span class="text-label tabular-nums">{number(props.seen[kind].length)}</span>
          </ActionButton>
        )}
      </For>
    </fieldset>
  );
}
