import { For } from 'solid-js';
import { Dialog } from '../../../ui/dialog';
import { Kbd } from '../../../ui/kbd';
import { areSingleKeysOn, turnSingleKeys } from '../../../ui/single-keys';
import { Switch } from '../../../ui/switch';
import { words as shell } from '../words';
import { SHORTCUTS } from './shortcut-keys';
import { words } from './words';

const PLACES = ['everywhere', 'lists', 'live'] as const;

export function ShortcutsDialog(props: { onClose: () => void }) {
  return (
    <Dialog open={true} title={shell().shortcuts} width="wide" onClose={props.onClose}>
      <div class="grid gap-6 md:grid-cols-3">
        <For each={PLACES}>
          {(place) => (
            <section>
              <h3 class="font-semibold">{words().keyPlaces[place]}</h3>
              <dl class="mt-2 grid gap-1">
                <For each={SHORTCUTS[place]}>
                  {(entry) => (
                    <div class="flex min-h-7 items-center justify-between gap-3">
                      <dt class="text-fg-muted">{words().keys[entry.does]}</dt>
                      <dd class="flex shrink-0 gap-1">
                        <For each={entry.keys}>{(keys) => <Kbd keys={keys} />}</For>
                      </dd>
                    </div>
                  )}
                </For>
              </dl>
            </section>
          )}
        </For>
      </div>
      <div class="mt-6">
        <Switch
          label={words().singleKeys}
          hint={words().singleKeysHint}
          isOn={areSingleKeysOn()}
          onChange={turnSingleKeys}
        />
      </div>
    </Dialog>
  );
}
