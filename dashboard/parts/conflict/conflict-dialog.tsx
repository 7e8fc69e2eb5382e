import { createEffect, createSignal, For, on, Show } from 'solid-js';
import { ago } from '../../i18n/format';
import { list } from '../../i18n/numbers';
import { ActionButton } from '../../ui/action-button';
import { Dialog } from '../../ui/dialog';
import { DisputedPlace } from './disputed-place';
import { words } from './words';

export type Dispute = {
  /** What both have changed. */
  places: readonly { place: string; label: string; mine: unknown; theirs: unknown }[];
  /** What only the other has changed, by its label. */
  others: readonly string[];
  /** When theirs was saved. */
  at: string | undefined;
};

type Props = {
  /** Undefined: there is no conflict, or not any more. */
  dispute: Dispute | undefined;
  /** Goes on editing; nothing is saved. */
  onLater: () => void;
  /** Saves, with the other's version at these places. */
  onSave: (theirs: readonly string[]) => void;
};

/** Both versions of what two people have changed, side by side. */
export function ConflictDialog(props: Props) {
  const [taken, setTaken] = createSignal<readonly string[]>([]);
  // It stays as it is while it closes.
  const [shown, setShown] = createSignal<Dispute>();
  createEffect(
    on(
      () => props.dispute,
      (dispute) => {
        if (!dispute) return;
        setShown(dispute);
        setTaken([]);
      },
    ),
  );
  const take = (place: string, isTheirs: boolean) =>
    setTaken((now) => (isTheirs ? [...now, place] : now.filter((other) => other !== place)));

  return (
    <Dialog
      open={props.dispute !== undefined}
      title={words().title}
      width="wide"
      isKept
      onClose={() => props.onLater()}
      footer={
        <>
          <ActionButton onPress={() => props.onLater()}>{words().later}</ActionButton>
          <ActionButton look="primary" onPress={() => props.onSave(taken())}>
            {words().save}
          </ActionButton>
        </>
      }
    >
      <Show when={shown()}>
        {(dispute) => (
          <>
            <p class="text-fg-muted">
              <Show when={dispute().at}>{(at) => <>{words().when(ago(at()))} </>}</Show>
              {dispute().places.length > 0 ? words().nothingLost : words().onlyTheirs}
            </p>
            <For each={dispute().places}>
              {({ place, label, mine, theirs }) => (
                <DisputedPlace
                  label={label}
                  mine={mine}
                  theirs={theirs}
                  isTheirs={taken().includes(place)}
                  onChoose={(isTheirs) => take(place, isTheirs)}
                />
              )}
            </For>
            <Show when={dispute().others.length > 0}>
              <p class="text-fg-muted">
                {words().alsoChanged} <span class="text-fg">{list(dispute().others)}</span>
              </p>
            </Show>
          </>
        )}
      </Show>
    </Dialog>
  );
}
