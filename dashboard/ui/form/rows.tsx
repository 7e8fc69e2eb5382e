import { For, type JSX } from 'solid-js';
import type { Rows as RowsOf } from './create-rows';
import { formOf } from './form-context';
import type { FormCore } from './form-type';

export type RowAt = {
  key: string;
  index(): number;
  count(): number;
  pointer(part?: string): string;
  remove(): void;
  move(by: number): boolean;
};

type Props = {
  at: string;
  form?: FormCore | undefined;
  children: (row: RowAt, rows: RowsOf<unknown>) => JSX.Element;
};

/** Draws each row of a list, and keeps what it drew where rows come, go and move. */
export function Rows(props: Props) {
  const rows = formOf(props).rows(() => props.at);
  return (
    <For each={rows.keys()}>
      {(key, index) =>
        props.children(
          {
            key,
            index,
            count: rows.length,
            pointer: (part) => rows.pointer(key, part),
            remove: () => rows.remove(key),
            move: (by) => rows.move(key, by),
          },
          rows,
        )
      }
    </For>
  );
}
