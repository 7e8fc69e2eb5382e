import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { Checkbox } from './checkbox';
import type { Selection } from './create-selection';
import { SearchBox } from './search-box';

type Props = {
  chooseAll: string;
  /** Of the rows that are there to be chosen. */
  ids: readonly string[];
  selection: Selection;
  label: string;
  /** What is searched for now. */
  q: string;
  onSearch: (q: string) => void;
  searchRef: (input: HTMLInputElement) => void;
};

const PAUSE_MS = 150;

/** Chooses all rows of a list, and finds some: after a pause in what is typed. */
export function ListFinder(props: Props) {
  const [typed, setTyped] = createSignal(props.q);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(on(() => props.q, setTyped, { defer: true }));

  function type(q: string): void {
    setTyped(q);
    clearTimeout(timer);
    timer = setTimeout(() => props.onSearch(q), q === '' ? 0 : PAUSE_MS);
  }

  const isAll = () => props.ids.length > 0 && props.ids.every(props.selection.has);

  return (
    <div class="flex items-center gap-2 max-sm:w-full">
      <Checkbox
        label={props.chooseAll}
        isLabelHidden
        isChecked={isAll()}
        isMixed={props.selection.count() > 0 && !isAll()}
        onChange={(isChosen) => (isChosen ? props.selection.choose(props.ids) : props.selection.clear())}
      />
      <SearchBox
        label={props.label}
        value={typed()}
        keys="/"
        class="grow sm:w-60"
        ref={(input) => props.searchRef(input)}
        onInput={type}
      />
    </div>
  );
}
