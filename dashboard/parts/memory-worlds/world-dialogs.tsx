import { Match, Show, Switch } from 'solid-js';
import type { DialogPlace } from '../dialog-place';
import { ForkWorldDialog } from './fork-world-dialog';
import { WorldQuestion } from './world-question';

type Props = {
  place: DialogPlace;
  queryKey: readonly unknown[];
  resetConsequence: string;
  removeConsequence: string;
};

/** Whatever lies over the page, as the address says. */
export function WorldDialogs(props: Props) {
  return (
    <Show when={props.place.of()} keyed>
      {(world) => (
        <Switch>
          <Match when={props.place.is('fork')}>
            <ForkWorldDialog from={world} onClose={props.place.close} />
          </Match>
          <Match when={props.place.is('reset')}>
            <WorldQuestion
              kind="reset"
              world={world}
              consequence={props.resetConsequence}
              queryKey={props.queryKey}
              onClose={props.place.close}
            />
          </Match>
          <Match when={props.place.is('delete')}>
            <WorldQuestion
              kind="delete"
              world={world}
              consequence={props.removeConsequence}
              queryKey={props.queryKey}
              onClose={props.place.close}
            />
          </Match>
        </Switch>
      )}
    </Show>
  );
}
