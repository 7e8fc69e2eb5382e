/** Where the bytes of a variant lie: the house has them, or a neighbour's bucket in one of its worlds. */
export type BlobPlace =
  | { at: 'house'; key: string }
  | { at: 'group'; group: string; world: string; bucket: string; key: string };

/** One place has one text, which tells it from others in every world. */
export function textOfPlace(place: BlobPlace): string {
  if (place.at === 'house') return JSON.stringify({ at: place.at, key: place.key });
  const { at, group, world, bucket, key } = place;
  return JSON.stringify({ at, group, world, bucket, key });
}

/** Written by `textOfPlace`, and by nothing else. */
export function placeOfText(text: string): BlobPlace {
  return JSON.parse(text) as BlobPlace;
}
