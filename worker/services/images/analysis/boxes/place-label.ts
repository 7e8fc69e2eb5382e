import type { BoundingBox } from '../analysis-document';
import type { ImageDice } from '../image-dice';
import type { AreaShape, Label, ThingShape } from '../labels/label';
import { thing } from '../labels/label';
import { boxOf, type Frame, type PixelBox } from './frame';

/** Things stand beside each other: which of how many this is. */
export type Slot = { index: number; of: number };

/** Of a thing that the dictionary does not know. */
const UNKNOWN = thing(1, 0.25, 0.6, 'middle');

/** How far down it stands, of the room that there is. */
const HEIGHTS = { ground: [0.6, 1], middle: [0.3, 0.7], air: [0, 0.3] } as const satisfies Record<
  ThingShape['place'],
  readonly [number, number]
>;

export function placeLabel(label: Label | null, frame: Frame, slot: Slot, dice: ImageDice): BoundingBox {
  const shape = label?.shape ?? UNKNOWN;
  const pixels = shape.kind === 'area' ? areaOf(shape, frame, dice) : thingOf(shape, frame, slot, dice);
  return boxOf(pixels, frame);
}

function areaOf({ place }: AreaShape, { width, height }: Frame, dice: ImageDice): PixelBox {
  const share = dice.between(0.28, 0.52);
  if (place === 'all') return { left: 0, top: 0, width, height };
  const top = place === 'top' ? 0 : height * (1 - share);
  return { left: 0, top, width, height: height * share };
}

function thingOf(
  { aspect, size, place }: ThingShape,
  frame: Frame,
  { index, of }: Slot,
  dice: ImageDice,
): PixelBox {
  const side = Math.min(frame.width, frame.height);
  const long = side * dice.between(size[0], size[1]);
  const width = aspect >= 1 ? long : long * aspect;
  const height = aspect >= 1 ? long / aspect : long;
  const middle = (frame.width * (index + dice.between(0.3, 0.7))) / of;
  const [highest, lowest] = HEIGHTS[place];
  const left = Math.min(Math.max(0, middle - width / 2), frame.width - width);
  const top = (frame.height - height) * dice.between(highest, lowest);
  return { left, top, width, height };
}
