import { Show } from 'solid-js';
import { createWorldsAddress } from './create-worlds-address';
import { WorldDialogs } from './world-dialogs';
import { WorldList } from './world-list';
import { WorldView } from './world-view';

/** The memories of a group, or what is in one of them. */
export function WorldsPage() {
  const address = createWorldsAddress();
  return (
    <>
      <Show when={address.world()} keyed fallback={<WorldList address={address} />}>
        {(world) => <WorldView world={world} address={address} />}
      </Show>
      <WorldDialogs address={address} />
    </>
  );
}
