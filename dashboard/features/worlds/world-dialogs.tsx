import { lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { wordsLoaded } from '../../i18n/define-words';
import { useProject } from '../../parts/project-frame';
import type { WorldsAddress } from './create-worlds-address';
import { WorldQuestion } from './world-question';

const ForkDialog = lazy(async () => ({ default: (await import('./fork-dialog')).ForkDialog }));
const ImportDialog = lazy(async () => {
  const { ImportDialog } = await import('./import-dialog');
  await wordsLoaded();
  return { default: ImportDialog };
});
const KeyDialog = lazy(async () => {
  const { KeyDialog } = await import('./key-dialog');
  await wordsLoaded();
  return { default: KeyDialog };
});

/** Whatever lies over the page, as the address says. */
export function WorldDialogs(props: { address: WorldsAddress }) {
  const { access } = useProject();
  const world = () => props.address.dialogOf();
  const reason = () => access().reason('editor');
  const is = (dialog: string) => props.address.dialog() === dialog && reason() === undefined;
  return (
    <Suspense>
      <Show when={world()} keyed>
        {(of) => (
          <Switch>
            <Match when={is('fork')}>
              <ForkDialog from={of} address={props.address} />
            </Match>
            <Match when={is('import')}>
              <ImportDialog world={of} address={props.address} />
            </Match>
            <Match when={is('reset')}>
              <WorldQuestion kind="reset" world={of} address={props.address} />
            </Match>
            <Match when={is('delete')}>
              <WorldQuestion kind="delete" world={of} address={props.address} />
            </Match>
            <Match when={props.address.dialog() === 'key'}>
              <KeyDialog world={of} address={props.address} reason={reason()} />
            </Match>
          </Switch>
        )}
      </Show>
    </Suspense>
  );
}
