import { createEffect, createSignal, on } from 'solid-js';
import { deepEqual } from '../../../ui/form/deep-equal';
import { editedText, isWide, parseCell } from './cell-value';
import type { Column } from './columns';
import { valueIn } from './item-id';

export type CellPlace = { row: number; column: number };

export type Editing = CellPlace & { id: string; text: string };

/** What was wrong with what was typed into a cell. */
export type CellFault = { message: string; text: string };

type Options = {
  ids: () => readonly string[];
  item: (id: string) => Record<string, unknown> | undefined;
  columns: () => readonly Column[];
  /** Why nothing can be changed. */
  reason: () => string | undefined;
  faultText: (fault: 'number' | 'integer') => string;
  save: (id: string, column: Column, value: unknown) => Promise<unknown>;
  /** What the server said of it, by column. */
  refusedWith: (error: unknown, column: Column) => { key: string; message: string };
  openWide: (id: string, column: Column) => void;
};

export type Grid = ReturnType<typeof createGrid>;

/** Which cell of the grid is meant, what is typed into it, and what was refused where. */
export function createGrid(options: Options) {
  const [active, setActive] = createSignal<CellPlace>({ row: 0, column: 0 }, { equals: samePlace });
  const [editing, setEditing] = createSignal<Editing>();
  const [faults, setFaults] = createSignal<ReadonlyMap<string, CellFault>>(new Map());

  // The list may have become shorter.
  createEffect(
    on(
      () => options.ids().length,
      (length) => length > 0 && moveTo(active()),
    ),
  );

  const idAt = (row: number) => options.ids()[row];
  const columnAt = (column: number) => options.columns()[column];
  const valueAt = ({ row, column }: CellPlace) => {
    const id = idAt(row);
    const path = columnAt(column)?.path;
    return id === undefined || !path ? undefined : valueIn(options.item(id), path);
  };
  const faultAt = (id: string, key: string) => faults().get(`${id}\n${key}`);

  function moveTo({ row, column }: CellPlace): void {
    setActive({
      row: between(row, options.ids().length - 1),
      column: between(column, options.columns().length - 1),
    });
  }

  function moveBy(rows: number, columns: number): void {
    const { row, column } = active();
    moveTo({ row: row + rows, column: column + columns });
  }

  function setFault(id: string, key: string, fault: CellFault | undefined): void {
    setFaults((now) => {
      const next = new Map(now);
      if (fault) next.set(`${id}\n${key}`, fault);
      else next.delete(`${id}\n${key}`);
      return next;
    });
  }

  /** `typed` takes the place of what is there. */
  function edit(typed?: string): void {
    const { row, column: at } = active();
    const id = idAt(row);
    const column = columnAt(at);
    if (id === undefined || !column) return;
    const value = valueAt(active());
    if (column.isId || isWide(column, value)) {
      options.openWide(id, column);
      return;
    }
    if (options.reason() !== undefined) return;
    const isChosen = column.kind === 'boolean' || column.kind === 'choice';
    const begun = isChosen ? undefined : (typed ?? faultAt(id, column.key)?.text);
    const text = begun ?? editedText(column, value);
    setEditing({ row, column: at, id, text });
  }

  /** False when what was typed cannot be read: it stays to be mended. */
  function commit(): boolean {
    const now = editing();
    const column = now && columnAt(now.column);
    if (!now || !column) return true;
    const before = valueIn(options.item(now.id), column.path);
    const parsed = parseCell(column, now.text, before);
    if (!parsed.ok) {
      setFault(now.id, column.key, { message: options.faultText(parsed.fault), text: now.text });
      return false;
    }
    setEditing(undefined);
    setFault(now.id, column.key, undefined);
    if (!deepEqual(parsed.value, before)) void save(now.id, column, parsed.value, now.text);
    return true;
  }

  async function save(id: string, column: Column, value: unknown, text: string): Promise<void> {
    try {
      await options.save(id, column, value);
    } catch (error) {
      const { key, message } = options.refusedWith(error, column);
      setFault(id, key, { message, text });
    }
  }

  return {
    active,
    activeId: () => idAt(active().row),
    activeColumn: () => columnAt(active().column),
    editing,
    faultAt,
    moveTo,
    moveBy,
    edit,
    type: (text: string) => setEditing((now) => now && { ...now, text }),
    commit,
    leave: () => setEditing(undefined),
    cancel() {
      const now = editing();
      const column = now && columnAt(now.column);
      if (now && column) setFault(now.id, column.key, undefined);
      setEditing(undefined);
    },
  };
}

function between(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

function samePlace(left: CellPlace, right: CellPlace): boolean {
  return left.row === right.row && left.column === right.column;
}
