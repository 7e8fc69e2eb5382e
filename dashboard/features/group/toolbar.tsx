import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import IconCards from '~icons/lucide/layout-grid';
import IconList from '~icons/lucide/list';
import { Checkbox } from '../../ui/checkbox';
import { SearchBox } from '../../ui/search-box';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import type { EndpointList } from './create-endpoint-list';
import { METHODS, type Place, STATUSES } from './create-place';
import type { Selection } from './create-selection';
import { words } from './words';

const PAUSE_MS = 150;

type Props = {
  place: Place;
  list: EndpointList;
  selection: Selection;
  view: string;
  searchRef: (input: HTMLInputElement) => void;
};

/** Which endpoints are shown, and how. */
export function Toolbar(props: Props) {
  const [typed, setTyped] = createSignal(props.place.q());
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(on(props.place.q, setTyped, { defer: true }));

  function type(q: string): void {
    setTyped(q);
    clearTimeout(timer);
    timer = setTimeout(() => props.place.narrow({ q }), q === '' ? 0 : PAUSE_MS);
  }

  const isAll = () => {
    const ids = props.list.ids();
    return ids.length > 0 && ids.every(props.selection.has);
  };

  return (
    <div class="mt-6 flex flex-wrap items-center gap-2">
      <div class="flex items-center gap-2 max-sm:w-full">
        <Checkbox
          label={words().chooseAll}
          isLabelHidden
          isChecked={isAll()}
          isMixed={props.selection.count() > 0 && !isAll()}
          onChange={(isChosen) =>
            isChosen ? props.selection.choose(props.list.ids()) : props.selection.clear()
          }
        />
        <SearchBox
          label={words().filter}
          value={typed()}
          keys="/"
          class="grow sm:w-60"
          ref={(input) => props.searchRef(input)}
          onInput={type}
        />
      </div>
      <Select
        label={words().method}
        isLabelHidden
        value={props.place.method() ?? ''}
        options={[
          { value: '', text: words().anyMethod },
          ...METHODS.map((method) => ({ value: method, text: method })),
        ]}
        onChange={(method) => props.place.narrow({ method })}
      />
      <Select
        label={words().status}
        isLabelHidden
        value={props.place.status() ?? ''}
        options={[
          { value: '', text: words().anyStatus },
          ...statuses().map((each) => ({ value: each, text: each })),
        ]}
        onChange={(status) => props.place.narrow({ status })}
      />
      <div class="sm:ml-auto">
        <Segmented
          label={words().view}
          value={props.view}
          options={[
            { value: 'cards', text: words().cards, icon: <IconCards /> },
            { value: 'list', text: words().list, icon: <IconList /> },
          ]}
          onChange={props.place.show}
        />
      </div>
    </div>
  );

  /** One that the address asks for is among them. */
  function statuses(): string[] {
    const asked = props.place.status();
    const known: readonly string[] = STATUSES;
    return asked === undefined || known.includes(asked) ? [...known] : [...known, asked];
  }
}
