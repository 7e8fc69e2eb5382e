import { type Accessor, createComputed, createSignal, createUniqueId, on, untrack } from 'solid-js';
import type { Field } from './create-field';
import { deepEqual } from './deep-equal';
import type { FormCore } from './form-type';
import type { PairCell, PairSource } from './pair-source';
import type { Pair } from './pasted-pairs';
import { joinPointer } from './pointer';
import { type Entry, isRepeated, pairsOf, recordOf } from './record-entries';
import { words } from './words';

type Circumstances = {
  form: FormCore;
  field: Field<Record<string, unknown> | undefined>;
  mayRepeat: Accessor<boolean>;
};

export type RecordPairs = PairSource & {
  /** What is wrong with the entries that a record cannot hold: no name, or one that comes twice. */
  check(): string | undefined;
};

/**
 * Pairs as the members of an object. What is typed may be no object yet, with a name that is missing or comes twice:
 * so the entries are kept here, and the object follows them.
 */
export function recordPairs({ form, field, mayRepeat }: Circumstances): RecordPairs {
  const id = createUniqueId();
  let made = 0;
  const withKey = (pair: Pair): Entry => ({ ...pair, key: `${id}-${++made}` });
  const [entries, setEntries] = createSignal<readonly Entry[]>(
    untrack(() => pairsOf(field.value()).map(withKey)),
  );
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set());

  // A reset or an undo: the form holds what was not typed here.
  createComputed(
    on(
      () => JSON.stringify(field.value() ?? {}),
      () => {
        if (!deepEqual(recordOf(entries(), mayRepeat()), field.value() ?? {}))
          setEntries(pairsOf(field.value()).map(withKey));
      },
      { defer: true },
    ),
  );

  function change(next: readonly Entry[]): void {
    setEntries(next);
    field.set(recordOf(next, mayRepeat()));
  }

  const indexOf = (key: string) => entries().findIndex((entry) => entry.key === key);
  const entryAt = (key: string) => entries()[indexOf(key)];

  function write(key: string, part: Partial<Pair>): void {
    change(entries().map((entry) => (entry.key === key ? { ...entry, ...part } : entry)));
  }

  function ownProblem(entry: Entry): string | undefined {
    if (entry.name === '' && entry.value !== '') return words().required;
    return !mayRepeat() && isRepeated(entries(), entry) ? words().twice : undefined;
  }

  const isSaid = (key: string) => form.wasSubmitted() || left().has(key);

  function nameError(key: string): string | undefined {
    const entry = entryAt(key);
    if (!entry || !isSaid(key)) return undefined;
    return ownProblem(entry) ?? foundAt(entry)?.message;
  }

  function foundAt(entry: Entry) {
    const place = joinPointer(field.pointer(), entry.name);
    return entry.name === '' ? undefined : field.findings().find(({ pointer }) => pointer === place);
  }

  function cell(key: string, part: keyof Pair, error: () => string | undefined): PairCell {
    return {
      id: () => `${id}-${key}-${part}`,
      value: () => entryAt(key)?.[part],
      set: (text) => write(key, { [part]: text ?? '' }),
      blur() {
        setLeft(new Set([...left(), key]));
        field.blur();
      },
      error,
    };
  }

  return {
    keys: () => entries().map(({ key }) => key),
    add(at = entries().length) {
      const entry = withKey({ name: '', value: '' });
      change(entries().toSpliced(at, 0, entry));
      return entry.key;
    },
    remove: (key) => change(entries().filter((entry) => entry.key !== key)),
    move(key, by) {
      const from = indexOf(key);
      const entry = entries()[from];
      const to = from + by;
      if (!entry || to < 0 || to >= entries().length) return false;
      change(entries().toSpliced(from, 1).toSpliced(to, 0, entry));
      return true;
    },
    cells: (key) => ({
      name: cell(key, 'name', () => nameError(key)),
      value: cell(key, 'value', () => undefined),
      pointer: () => joinPointer(field.pointer(), entryAt(key)?.name ?? ''),
    }),
    pair: (key) => entryAt(key) ?? { name: '', value: '' },
    paste(key, pairs) {
      const pasted = pairs.map(withKey);
      change(entries().toSpliced(indexOf(key), 1, ...pasted));
      return pasted.at(-1)?.key;
    },
    check: () =>
      entries()
        .map(ownProblem)
        .find((problem) => problem !== undefined),
  };
}
