import type { BoundingBox } from '../analysis-document';
import { rounded } from '../image-dice';

/** The picture, in pixels. */
export type Frame = { width: number; height: number };

/** A part of it, in pixels. */
export type PixelBox = { left: number; top: number; width: number; height: number };

/** A box that can still be seen, in shares. */
const LEAST = 0.001;

/** In shares of the picture, the part that is inside of it. */
export function boxOf({ left, top, width, height }: PixelBox, frame: Frame): BoundingBox {
  const [x, wide] = spanOf(left / frame.width, (left + width) / frame.width);
  const [y, high] = spanOf(top / frame.height, (top + height) / frame.height);
  return { x, y, width: wide, height: high };
}

export function pixelsOf({ x, y, width, height }: BoundingBox, frame: Frame): PixelBox {
  return {
    left: x * frame.width,
    top: y * frame.height,
    width: width * frame.width,
    height: height * frame.height,
  };
}

/** What somebody said, as far as it is in the picture. */
export function boxInside({ x, y, width, height }: BoundingBox): BoundingBox {
  const [left, wide] = insideSpan(x, width);
  const [top, high] = insideSpan(y, height);
  return { x: left, y: top, width: wide, height: high };
}

function insideSpan(start: number, length: number): [start: number, length: number] {
  return [start, Math.min(length, 1 - start)];
}

function spanOf(from: number, to: number): [start: number, length: number] {
  const start = Math.min(rounded(clamp(from)), 1 - LEAST);
  const length = Math.max(LEAST, rounded(clamp(to)) - start);
  return [start, rounded(Math.min(length, 1 - start))];
}

export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
