import { createEffect, createSignal, type JSX, on, onCleanup } from 'solid-js';
import IconReset from '~icons/lucide/rotate-ccw';
import { WorldPicker } from '../../../parts/memory-worlds/world-picker';
import { Menu } from '../../../ui/menu';
import { SearchBox } from '../../../ui/search-box';
import type { AuthAddress } from '../create-auth-address';
import { words } from './words';

type Props = {
  address: AuthAddress;
  total: number | undefined;
  reason: string | undefined;
  searchRef: (input: HTMLInputElement) => void;
  /** What can be made. */
  children: JSX.Element;
};

const PAUSE_MS = 150;

/** Finds users, in which world, and begins anew. */
export function UserTools(props: Props) {
  const [typed, setTyped] = createSignal(props.address.q());
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(on(props.address.q, setTyped, { defer: true }));

  function type(q: string): void {
    setTyped(q);
    clearTimeout(timer);
    timer = setTimeout(() => props.address.find(q), q === '' ? 0 : PAUSE_MS);
  }

  return (
    <div class="mt-4 flex flex-wrap items-center gap-2">
      <SearchBox
        label={words().search}
        value={typed()}
        keys="/"
        class="max-sm:w-full sm:w-72"
        ref={(input) => props.searchRef(input)}
        onInput={type}
      />
      <p class="mr-auto text-fg-muted tabular-nums" role="status">
        {props.total === undefined ? '' : words().count(props.total)}
      </p>
      <WorldPicker world={props.address.world()} onChoose={props.address.lookAt} />
      <Menu
        look="icon"
        label={words().moreActions}
        items={[
          {
            text: words().reset,
            icon: <IconReset />,
            tone: 'danger',
            reason: props.reason,
            onSelect: () => props.address.ask('reset'),
          },
        ]}
      />
      {props.children}
    </div>
  );
}
