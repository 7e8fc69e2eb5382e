import type { Raster } from '../../../engine/images/raster';
import type { BoundingBox } from '../analysis/analysis-document';

/** In whole pixels, at least one each way. */
type Pixels = { left: number; top: number; right: number; bottom: number };

export function partOf(raster: Raster, box: BoundingBox): Raster {
  const { left, top, right, bottom } = pixelsOf(raster, box);
  const width = right - left;
  const data = new Uint8ClampedArray(width * (bottom - top) * 4);
  for (let y = top; y < bottom; y++) {
    const start = (y * raster.width + left) * 4;
    data.set(raster.data.subarray(start, start + width * 4), (y - top) * width * 4);
  }
  return { width, height: bottom - top, data };
}

/** All pixels that lie in none of the boxes, as one row; null when there is none. */
export function outsideOf(raster: Raster, boxes: readonly BoundingBox[]): Raster | null {
  const covered = boxes.map((box) => pixelsOf(raster, box));
  const kept: number[] = [];
  for (let index = 0; index < raster.width * raster.height; index++) {
    const [x, y] = [index % raster.width, Math.floor(index / raster.width)];
    const isCovered = covered.some(
      ({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom,
    );
    if (!isCovered) kept.push(index);
  }
  if (kept.length === 0) return null;
  const data = new Uint8ClampedArray(kept.length * 4);
  for (const [at, index] of kept.entries()) data.set(raster.data.subarray(index * 4, index * 4 + 4), at * 4);
  return { width: kept.length, height: 1, data };
}

function pixelsOf({ width, height }: Raster, box: BoundingBox): Pixels {
  const left = Math.min(width - 1, Math.floor(box.x * width));
  const top = Math.min(height - 1, Math.floor(box.y * height));
  return {
    left,
    top,
    right: Math.min(width, Math.max(left + 1, Math.ceil((box.x + box.width) * width))),
    bottom: Math.min(height, Math.max(top + 1, Math.ceil((box.y + box.height) * height))),
  };
}
