import type { BoundingBox } from '../analysis/analysis-document';

/** From 0 to 100, where the house's are from 0 to 1. */
export function percentOf(confidence: number): number {
  return exact(confidence * 100);
}

/** As many digits as Amazon sends, and no trace of how numbers are kept. */
export function exact(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export function boxOf({ x, y, width, height }: BoundingBox) {
  return { Width: width, Height: height, Left: x, Top: y };
}
