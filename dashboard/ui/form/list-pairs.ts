import type { Accessor } from 'solid-js';
import type { FormCore } from './form-type';
import type { PairSource } from './pair-source';

type Named = { name?: unknown; value?: unknown };

export type NewRow = (name: string, value: string) => object;

/** Pairs as members `name` and `value` of the objects in a list. */
export function listPairs(form: FormCore, at: Accessor<string>, newRow: NewRow): PairSource {
  const rows = form.rows<Named | undefined>(at);
  const text = (value: unknown) => (typeof value === 'string' ? value : '');

  return {
    keys: rows.keys,
    add: (position) => rows.add(newRow('', ''), position),
    remove: rows.remove,
    move: rows.move,
    cells(key) {
      const name = form.field<string>(() => rows.pointer(key, '/name'));
      const value = form.field<string>(() => rows.pointer(key, '/value'));
      function rename(next: string | undefined): void {
        name.set(next);
        // A refusal of the pair is said of its value: another name answers it, too.
        if (value.error() !== undefined) value.set(value.value());
      }
      return { name: { ...name, set: rename }, value, pointer: () => rows.pointer(key) };
    },
    pair: (key) => ({ name: text(rows.value(key)?.name), value: text(rows.value(key)?.value) }),
    paste: (key, pairs) => {
      const made = pairs.map(({ name, value }) => newRow(name, value));
      return rows.replace(key, made).at(-1);
    },
  };
}
