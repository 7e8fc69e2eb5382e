import { percent } from '../../i18n/numbers';
import { words } from './words';

export const SEEN_KINDS = ['objects', 'faces', 'text'] as const;

export type SeenKind = (typeof SEEN_KINDS)[number];

/** In shares of the picture's width and height, from its upper left corner. */
type Place = { x: number; y: number; width: number; height: number };

export type SeenBox = { kind: SeenKind; label: string; confidence: number; box: Place };

/** What of an analysis has a place in the picture. */
export type Seen = {
  objects: readonly { name: string; confidence: number; box: Place }[];
  faces: readonly { confidence: number; box: Place }[];
  text: readonly { text: string; confidence: number; box: Place }[];
};

/** The boxes of an analysis, of the kinds that are wanted; the largest first, so that smaller ones lie above. */
export function seenBoxes(seen: Seen, kinds: readonly SeenKind[] = SEEN_KINDS): SeenBox[] {
  const boxes: Record<SeenKind, SeenBox[]> = {
    objects: seen.objects.map(({ name, ...rest }) => ({ kind: 'objects', label: name, ...rest })),
    faces: seen.faces.map((face, at) => ({ kind: 'faces', label: words().face(at + 1), ...face })),
    text: seen.text.map(({ text, ...rest }) => ({ kind: 'text', label: text, ...rest })),
  };
  return kinds.flatMap((kind) => boxes[kind]).sort((left, right) => areaOf(right) - areaOf(left));
}

/** As it stands beside the box. */
export function boxText({ label, confidence }: SeenBox): string {
  // In whole percents: there is little room.
  return `${label} ${percent(Math.round(confidence * 100) / 100)}`;
}

function areaOf({ box }: SeenBox): number {
  return box.width * box.height;
}
