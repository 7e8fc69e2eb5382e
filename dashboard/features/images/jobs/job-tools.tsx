import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js';
import IconTrash from '~icons/lucide/trash-2';
import { number } from '../../../i18n/numbers';
import { WorldPicker } from '../../../parts/memory-worlds/world-picker';
import { ActionButton } from '../../../ui/action-button';
import { Chip } from '../../../ui/chip';
import { Menu } from '../../../ui/menu';
import { SearchBox } from '../../../ui/search-box';
import { STATUSES } from '../job-status';
import { words as images } from '../words';
import type { JobsDesk } from './create-jobs-desk';
import { words } from './words';

const PAUSE_MS = 200;

type Props = { desk: JobsDesk; searchRef: (input: HTMLInputElement) => void };

/** What the list is narrowed down by, all of which stands in the address; and what is done with all of it. */
export function JobTools(props: Props) {
  const address = () => props.desk.address;
  const [typed, setTyped] = createSignal(address().q());
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(on(() => address().q(), setTyped, { defer: true }));

  function type(q: string): void {
    setTyped(q);
    clearTimeout(timer);
    timer = setTimeout(() => address().filterBy({ q: q || undefined }), q === '' ? 0 : PAUSE_MS);
  }

  const stats = () => props.desk.stats.data;
  const isNone = () => stats()?.total === 0;

  return (
    <div class="mt-3 grid gap-2">
      <div class="flex flex-wrap items-center gap-2">
        <SearchBox
          label={words().search}
          value={typed()}
          keys="/"
          class="grow basis-56 sm:max-w-md"
          ref={(input) => props.searchRef(input)}
          onInput={type}
        />
        <span class="ml-auto flex items-center gap-2">
          <WorldPicker world={address().world()} onChoose={props.desk.lookAt} />
          <Menu
            look="icon"
            label={words().moreForJobs}
            items={[
              {
                text: words().clear,
                icon: <IconTrash />,
                tone: 'danger',
                reason: props.desk.reason() ?? (isNone() ? words().nothingToClear : undefined),
                onSelect: () => address().ask('clear'),
              },
            ]}
          />
        </span>
      </div>
      <fieldset class="flex min-w-0 flex-wrap gap-1">
        <legend class="sr-only">{words().state}</legend>
        <ActionButton
          isPressed={address().status() === undefined}
          onPress={() => address().filterBy({ status: undefined })}
        >
          {words().all}
          <Count of={stats()?.total} />
        </ActionButton>
        <For each={STATUSES}>
          {(status) => (
            <ActionButton
              isPressed={address().status() === status}
              onPress={() =>
                address().filterBy({ status: address().status() === status ? undefined : status })
              }
            >
              {images().statuses[status]}
              <Count of={stats()?.jobs[status]} />
            </ActionButton>
          )}
        </For>
      </fieldset>
      <Show when={address().user()}>
        {(user) => (
          <div>
            <Chip removeLabel={words().ofAll} onRemove={() => address().filterBy({ user: undefined })}>
              {words().ofUser(user())}
            </Chip>
          </div>
        )}
      </Show>
    </div>
  );
}

function Count(props: { of: number | undefined }) {
  return (
    <span class="min-w-2 text-label tabular-nums">{props.of === undefined ? '' : number(props.of)}</span>
  );
}
