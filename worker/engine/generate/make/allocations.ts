import type { ContainsDemand, Form } from '../plan/form';
import type { Allocation } from './list-maker';

const MOST_CONTAINED = 1_000;

/** Ways to spread what `contains` asks for: behind the prefix or in it, side by side or in one place. */
export function allocationsOf(form: Form): Allocation[] {
  const wanted = form.contains.filter((contains) => contains.low > 0);
  if (wanted.some((contains) => contains.low > MOST_CONTAINED)) return [];
  if (wanted.length === 0) return [new Map()];
  const prefix = Math.max(0, ...form.lists.map((part) => part.prefix.length));
  const starts = [...new Set([prefix, 0, Math.max(0, prefix - 1), 1])];
  const all = starts.map((start) => sideBySide(wanted, start));
  if (wanted.length > 1) all.push(...starts.map((start) => inOnePlace(wanted, start)));
  return all;
}

function sideBySide(wanted: readonly ContainsDemand[], start: number): Allocation {
  const places = new Map<number, readonly ContainsDemand[]>();
  for (const contains of wanted) {
    for (let count = 0; count < contains.low; count++) places.set(start + places.size, [contains]);
  }
  return places;
}

function inOnePlace(wanted: readonly ContainsDemand[], start: number): Allocation {
  const places = new Map<number, readonly ContainsDemand[]>();
  const most = Math.max(...wanted.map((contains) => contains.low));
  for (let index = 0; index < most; index++) {
    places.set(
      start + index,
      wanted.filter((contains) => index < contains.low),
    );
  }
  return places;
}
