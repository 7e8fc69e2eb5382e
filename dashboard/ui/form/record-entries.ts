import type { Pair } from './pasted-pairs';

export type Entry = Pair & { key: string };

type Texts = Record<string, string | readonly string[]>;

/** One entry for each value; a name with a list of them has several. */
export function pairsOf(record: unknown): Pair[] {
  if (typeof record !== 'object' || record === null) return [];
  return Object.entries(record).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => ({ name, value: String(one ?? '') })),
  );
}

/** A name that comes several times has a list, where that may be; else the last one wins. Empty rows are not in it. */
export function recordOf(pairs: readonly Pair[], mayRepeat: boolean): Texts {
  const record = new Map<string, string | readonly string[]>();
  for (const { name, value } of pairs) {
    if (name === '' && value === '') continue;
    const before = record.get(name);
    record.set(name, mayRepeat && before !== undefined ? [before, value].flat() : value);
  }
  return Object.fromEntries(record);
}

/** Names do not depend on capitals: they are those of headers. */
export function isRepeated(pairs: readonly Pair[], pair: Pair): boolean {
  const name = pair.name.toLowerCase();
  return name !== '' && pairs.some((other) => other !== pair && other.name.toLowerCase() === name);
}
