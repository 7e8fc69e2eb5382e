import type { JSX } from 'solid-js';
import { Checkbox } from '../../../../ui/checkbox';
import type { Selection } from '../../../../ui/create-selection';
import { Menu } from '../../../../ui/menu';
import type { MenuEntry } from '../../../../ui/menu-entry';
import { words } from '../../words';

/** As high as the fixed rows around it are told. */
export const ROW_HEIGHT = 40;

type Props = {
  id: string;
  /** What it is called where it is not seen. */
  name: string;
  selection: Selection;
  menu: readonly MenuEntry[];
  children: JSX.Element;
};

export function RowFrame(props: Props) {
  return (
    <li
      data-row={props.id}
      class={`flex h-10 items-center gap-2 border-line border-b px-2 ${props.selection.has(props.id) ? 'bg-accent-soft' : 'hover:bg-raised'}`}
    >
      <Checkbox
        label={words().choose(props.name)}
        isLabelHidden
        isChecked={props.selection.has(props.id)}
        onChange={(isChosen) => props.selection.turn(props.id, isChosen)}
      />
      {props.children}
      <Menu look="icon" label={words().moreFor(props.name)} items={props.menu} />
    </li>
  );
}

export const rowLink =
  'flex min-w-0 grow items-center gap-3 self-stretch text-fg no-underline focus-visible:outline-offset-[-2px]';
