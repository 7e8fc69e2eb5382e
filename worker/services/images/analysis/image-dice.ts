import { createRandom } from '../../../engine/random';

/** Chance that is the same for the same picture. */
export type ImageDice = {
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  isLikely(chance: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** An index, the likelier the heavier. */
  weighed(weights: readonly number[]): number;
};

/** Each part of the analysis has dice of its own, so that one that is said leaves the others as they are. */
export function diceOf(sha256: string, part: string): ImageDice {
  const random = createRandom(`${sha256}:${part}`);
  return {
    between: (low, high) => low + random.next() * (high - low),
    whole: (low, high) => random.integer(low, high),
    isLikely: (chance) => random.next() < chance,
    pick: (items) => items[random.integer(0, items.length - 1)] ?? items[0],
    weighed(weights) {
      let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
      for (const [index, weight] of weights.entries()) {
        left -= weight;
        if (left < 0) return index;
      }
      return Math.max(0, weights.length - 1);
    },
  };
}

/** To four digits, which is as exact as anybody reads. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
