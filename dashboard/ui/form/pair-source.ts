import type { Field } from './create-field';
import type { Pair } from './pasted-pairs';
import type { RowSource } from './row-list';

export type PairCell = Pick<Field<string | null | undefined>, 'id' | 'value' | 'set' | 'blur' | 'error'>;

export type PairCells = { name: PairCell; value: PairCell; pointer(): string };

/** Rows of a name and a value, wherever in the document they are kept. */
export type PairSource = RowSource & {
  /** Called once for a row on screen. */
  cells(key: string): PairCells;
  pair(key: string): Pair;
  /** These instead of the row; answers the key of the last one. */
  paste(key: string, pairs: readonly Pair[]): string | undefined;
};
