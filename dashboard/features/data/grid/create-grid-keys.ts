import type { Grid } from './create-grid';

type Options = {
  grid: Grid;
  pageRows: () => number;
  lastRow: () => number;
  lastColumn: () => number;
  onRemove: () => void;
  onDuplicate: () => void;
  onOpen: () => void;
};

/** What the keys do while no cell is being edited. Tab leaves the grid. */
export function createGridKeys(options: Options): (event: KeyboardEvent) => void {
  const { grid } = options;
  const far = Number.MAX_SAFE_INTEGER;

  const plain: Record<string, () => void> = {
    ArrowUp: () => grid.moveBy(-1, 0),
    ArrowDown: () => grid.moveBy(1, 0),
    ArrowLeft: () => grid.moveBy(0, -1),
    ArrowRight: () => grid.moveBy(0, 1),
    PageUp: () => grid.moveBy(-options.pageRows(), 0),
    PageDown: () => grid.moveBy(options.pageRows(), 0),
    Home: () => grid.moveBy(0, -far),
    End: () => grid.moveBy(0, far),
    Enter: () => grid.edit(),
    F2: () => grid.edit(),
    Delete: options.onRemove,
  };
  const withControl: Record<string, () => void> = {
    Home: () => grid.moveTo({ row: 0, column: 0 }),
    End: () => grid.moveTo({ row: options.lastRow(), column: options.lastColumn() }),
    Enter: options.onOpen,
    d: options.onDuplicate,
  };

  return (event) => {
    if (event.target !== event.currentTarget || event.isComposing || event.altKey) return;
    const isControl = event.ctrlKey || event.metaKey;
    const act = (isControl ? withControl : plain)[event.key];
    if (act) act();
    else if (!isControl && event.key.length === 1 && event.key !== ' ') grid.edit(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
