import IconCards from '~icons/lucide/layout-grid';
import IconList from '~icons/lucide/list';
import type { Selection } from '../../ui/create-selection';
import { ListFinder } from '../../ui/list-finder';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import type { EndpointList } from './create-endpoint-list';
import { METHODS, type Place, STATUSES } from './create-place';
import { words } from './words';

type Props = {
  place: Place;
  list: EndpointList;
  selection: Selection;
  view: string;
  searchRef: (input: HTMLInputElement) => void;
};

/** Which endpoints are shown, and how. */
export function Toolbar(props: Props) {
  return (
    <div class="mt-6 flex flex-wrap items-center gap-2">
      <ListFinder
        chooseAll={words().chooseAll}
        ids={props.list.ids()}
        selection={props.selection}
        label={words().filter}
        q={props.place.q()}
        onSearch={(q) => props.place.narrow({ q })}
        searchRef={props.searchRef}
      />
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
