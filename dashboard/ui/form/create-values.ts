import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import { createStore, produce, reconcile, unwrap } from 'solid-js/store';
import { plainCopy } from './plain-copy';
import { valueAt } from './pointer';
import { makeRowKeys } from './row-keys';
import { writeAt } from './write-at';

export type Values<T extends object> = {
  readonly store: T;
  document: Accessor<T>;
  write(pointer: string, value: unknown): void;
  replace(next: T): void;
  /** Removes rows of a list and puts others in their place; answers the keys of these. */
  splice(pointer: string, at: number, removed: number, rows: readonly unknown[]): string[];
  move(pointer: string, from: number, to: number): void;
  keys(pointer: string): readonly string[];
  address(pointer: string): string;
  pointerOf(address: string): string | undefined;
};

/** What a form holds. Whatever is read from it follows its changes. */
export function createValues<T extends object>(initial: T): Values<T> {
  const [store, setStore] = createStore<T>(plainCopy(initial));
  const [version, setVersion] = createSignal(0);
  const keys = makeRowKeys();

  const document = createMemo(() => {
    version();
    return plainCopy(unwrap(store));
  });

  function change(work: (draft: T) => void): void {
    batch(() => {
      setStore(produce(work));
      setVersion((count) => count + 1);
    });
  }

  function listAt(place: object, pointer: string): unknown[] {
    const list = valueAt(place, pointer);
    return Array.isArray(list) ? list : [];
  }

  return {
    store,
    document,
    write: (pointer, value) => change((draft) => writeAt(draft, pointer, value)),
    replace(next) {
      batch(() => {
        // In place, so that what has the focus keeps it.
        setStore(reconcile(plainCopy(next), { key: null, merge: true }));
        setVersion((count) => count + 1);
      });
    },
    splice(pointer, at, removed, rows) {
      const added = rows.map(keys.make);
      batch(() => {
        if (!Array.isArray(valueAt(unwrap(store), pointer))) change((draft) => writeAt(draft, pointer, []));
        keys.of(listAt(unwrap(store), pointer)).splice(at, removed, ...added);
        change((draft) => void listAt(draft, pointer).splice(at, removed, ...rows.map(plainCopy)));
      });
      return added;
    },
    move(pointer, from, to) {
      const order = keys.of(listAt(unwrap(store), pointer));
      order.splice(to, 0, ...order.splice(from, 1));
      change((draft) => {
        const list = listAt(draft, pointer);
        list.splice(to, 0, ...list.splice(from, 1));
      });
    },
    keys(pointer) {
      version();
      return [...keys.of(listAt(unwrap(store), pointer))];
    },
    address(pointer) {
      version();
      return keys.address(unwrap(store), pointer);
    },
    pointerOf(address) {
      version();
      return keys.pointerOf(unwrap(store), address);
    },
  };
}
