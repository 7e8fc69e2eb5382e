import type { Orientation } from './facts';
import type { Raster } from './raster';

/** Where the pixel of the upright picture at (0, 0) lies in the stored one, and how far a step right and down moves there. */
type Walk = { start: number; right: number; down: number };

/** The picture as it is to be seen; the same one when it is upright already. */
export function orient(raster: Raster, orientation: Orientation): Raster {
  if (orientation === 1) return raster;
  const isTurned = orientation >= 5;
  const width = isTurned ? raster.height : raster.width;
  const height = isTurned ? raster.width : raster.height;
  const { start, right, down } = walkOf(raster, orientation);
  const from = pixelsOf(raster.data);
  const to = new Uint32Array(width * height);
  let at = 0;
  for (let y = 0; y < height; y++) {
    let source = start + y * down;
    for (let x = 0; x < width; x++) {
      to[at++] = from[source] ?? 0;
      source += right;
    }
  }
  return { width, height, data: new Uint8ClampedArray(to.buffer) };
}

function walkOf({ width, height }: Raster, orientation: Exclude<Orientation, 1>): Walk {
  const last = width * height - 1;
  const walks: Record<Exclude<Orientation, 1>, Walk> = {
    2: { start: width - 1, right: -1, down: width },
    3: { start: last, right: -1, down: -width },
    4: { start: last - width + 1, right: 1, down: -width },
    5: { start: 0, right: width, down: 1 },
    6: { start: last - width + 1, right: -width, down: 1 },
    7: { start: last, right: -width, down: -1 },
    8: { start: width - 1, right: width, down: -1 },
  };
  return walks[orientation];
}

function pixelsOf(data: Uint8ClampedArray): Uint32Array {
  const aligned = data.byteOffset % 4 === 0 ? data : data.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}
