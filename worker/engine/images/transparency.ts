import type { Raster } from './raster';

export function hasTransparency({ data }: Raster): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return true;
  return false;
}

/** The picture on white paper, for formats that know no transparency; the same one when nothing shines through. */
export function overWhite(raster: Raster): Raster {
  if (!hasTransparency(raster)) return raster;
  const data = new Uint8ClampedArray(raster.data.length);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (raster.data[at + 3] ?? 0) / 255;
    for (let channel = 0; channel < 3; channel++) {
      data[at + channel] = (raster.data[at + channel] ?? 0) * alpha + 255 * (1 - alpha);
    }
    data[at + 3] = 255;
  }
  return { ...raster, data };
}

/** Makes all of it opaque, in place. */
export function makeOpaque({ data }: Raster): void {
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
}
