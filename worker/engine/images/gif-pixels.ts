import type { GifFrame, GifScreen } from './gif-blocks';
import { lzwIndices } from './gif-lzw';
import type { Raster } from './raster';

/** From which row, and with which step, each pass of an interlaced frame goes. */
const PASSES = [
  { from: 0, step: 8 },
  { from: 4, step: 8 },
  { from: 2, step: 4 },
  { from: 1, step: 2 },
];

export type GifPixels = { ok: true; raster: Raster } | { ok: false; why: string };

/** One frame on an empty screen. What stands out of the screen is not shown. */
export function gifPixels(bytes: Uint8Array, screen: GifScreen, frame: GifFrame): GifPixels {
  const { palette } = frame;
  if (!palette) return { ok: false, why: 'it has no colours' };
  const indices = lzwIndices(bytes, frame.codesAt, frame.width * frame.height);
  if (!indices.ok) return indices;
  const data = new Uint8ClampedArray(screen.width * screen.height * 4);
  const width = Math.min(frame.width, screen.width - frame.left);
  let sourceRow = 0;
  for (const row of rowsOf(frame)) {
    const source = sourceRow++ * frame.width;
    const y = frame.top + row;
    if (y >= screen.height) continue;
    for (let x = 0; x < width; x++) {
      const index = indices.value[source + x] ?? 0;
      if (index === frame.transparent || index >= palette.colours) continue;
      const at = (y * screen.width + frame.left + x) * 4;
      const colour = palette.at + index * 3;
      data[at] = bytes[colour] ?? 0;
      data[at + 1] = bytes[colour + 1] ?? 0;
      data[at + 2] = bytes[colour + 2] ?? 0;
      data[at + 3] = 255;
    }
  }
  return { ok: true, raster: { width: screen.width, height: screen.height, data } };
}

function* rowsOf({ height, isInterlaced }: GifFrame): Generator<number> {
  const passes = isInterlaced ? PASSES : [{ from: 0, step: 1 }];
  for (const { from, step } of passes) for (let row = from; row < height; row += step) yield row;
}
