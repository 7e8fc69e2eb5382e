import type { Random } from '../../random';
import { pickFrom } from './run';

const WORDS =
  'amber anchor autumn basket birch bridge bright canvas cedar circle clear cloud copper coral crisp delta early ember fabric falcon fern field flint forest garden gentle granite green harbor hazel hollow indigo island ivory juniper kettle lantern ledger light linen maple marble meadow mellow mint morning north oak olive open orchard paper pebble pine plain quiet rapid reed ridge river round sage sand silver simple slate small soft spring stone summer swift timber valley velvet violet warm willow winter wooden'.split(
    ' ',
  );

export function word(random: Random): string {
  return pickFrom(WORDS, random) ?? 'word';
}

/** A few words; as many letters as are asked for, where a number is. */
export function wordsOfLength(random: Random, low: number, high: number): string {
  const wanted = random.integer(1, 3);
  let text = word(random);
  for (let count = 1; count < wanted || text.length < low; count++) text += ` ${word(random)}`;
  if (text.length <= high) return text;
  const room = Math.max(low, Math.min(high, text.length));
  const cut = text.slice(0, room);
  return cut.endsWith(' ') ? `${cut.slice(0, -1)}s` : cut;
}
