import type { ImageFacts } from '../../../../engine/images/facts';
import type { BoundingBox } from '../../analysis/analysis-document';

type Size = Pick<ImageFacts, 'width' | 'height'>;

type Corner = { x: number; y: number };

/** From the upper left, clockwise. */
function cornersOf({ x, y, width, height }: BoundingBox): Corner[] {
  const [right, bottom] = [x + width, y + height];
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
  ];
}

/** In whole pixels. */
export function polygon(box: BoundingBox, { width, height }: Size) {
  const vertices = cornersOf(box).map(({ x, y }) => ({
    x: Math.round(x * width),
    y: Math.round(y * height),
  }));
  return { vertices };
}

/** In shares of the picture. */
export function normalizedPolygon(box: BoundingBox) {
  return { normalizedVertices: cornersOf(box).map(({ x, y }) => ({ x: exact(x), y: exact(y) })) };
}

/** The smallest box around all. */
export function boxAround(boxes: readonly BoundingBox[]): BoundingBox {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Wider on each side by so much of itself, as far as the picture goes. */
export function widened({ x, y, width, height }: BoundingBox, share: number): BoundingBox {
  const [left, top] = [Math.max(0, x - width * share), Math.max(0, y - height * share)];
  const right = Math.min(1, x + width * (1 + share));
  const bottom = Math.min(1, y + height * (1 + share));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function exact(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}
