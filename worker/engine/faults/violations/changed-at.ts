import type { Path } from './breach';

/** A copy that differs only at the path. Built from entries, so that a key such as __proto__ is a key like any other. */
export function changedAt(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === step ? changedAt(item, rest, change) : item));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === step ? changedAt(member, rest, change) : member,
    ]),
  );
}
