import type { Accessor } from 'solid-js';
import type { Findings } from './create-findings';
import type { Values } from './create-values';
import { valueAt } from './pointer';

/** The rows of a list, each with a key that outlives its place. */
export type Rows<Row> = {
  keys(): readonly string[];
  length(): number;
  index(key: string): number;
  pointer(key: string, part?: string): string;
  value(key: string): Row;
  /** Answers the key of the new row; at the end unless said otherwise. */
  add(row: Row, at?: number): string;
  remove(key: string): void;
  /** By so many places down, or up below zero; false where there is no such place. */
  move(key: string, by: number): boolean;
  /** Other rows instead of one; answers their keys. */
  replace(key: string, rows: readonly Row[]): readonly string[];
};

export function createRows<Row>(
  values: Values<object>,
  findings: Findings,
  place: string | Accessor<string>,
): Rows<Row> {
  const list = typeof place === 'string' ? () => place : place;
  const keys = () => values.keys(list());
  const index = (key: string) => keys().indexOf(key);
  const pointer = (key: string, part = '') => `${list()}/${index(key)}${part}`;

  /** Adding and removing is done when it is done: what is wrong with the list itself is said at once. */
  function splice(at: number, removed: number, rows: readonly Row[]): string[] {
    findings.edit(list(), 'itself');
    const added = values.splice(list(), at, removed, rows);
    findings.leave(list());
    return added;
  }

  return {
    keys,
    length: () => keys().length,
    index,
    pointer,
    // The rows of a list are what the caller says they are: a schema and a server see to that.
    value: (key) => valueAt(values.store, pointer(key)) as Row,
    add: (row, at = keys().length) => splice(at, 0, [row])[0] ?? '',
    remove(key) {
      if (index(key) !== -1) splice(index(key), 1, []);
    },
    move(key, by) {
      const from = index(key);
      const to = from + by;
      if (from === -1 || to < 0 || to >= keys().length) return false;
      findings.edit(list(), 'itself');
      values.move(list(), from, to);
      return true;
    },
    replace: (key, rows) => (index(key) === -1 ? [] : splice(index(key), 1, rows)),
  };
}
