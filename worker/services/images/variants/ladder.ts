import type { ImageFacts } from '../../../engine/images/facts';
import { orient } from '../../../engine/images/orient';
import type { Raster } from '../../../engine/images/raster';
import {
  type Bounds,
  type Box,
  placeIn,
  type Size,
  scaled,
  scaleFor,
} from '../../../engine/images/resize/box';
import { resize } from '../../../engine/images/resize/resize';
import { withPixels } from '../codecs/decode';
import { colourChangeOf } from '../codecs/to-srgb';

/** Up to this size a picture is kept whole, and every variant is made from it or from one twice its size. */
const KEPT_WHOLE_PIXELS = 4_000_000;
/** Up to this size the topmost of a larger one may have, if it helps, twice the size of the largest that is wanted. */
const ROOMY_PIXELS = 1_000_000;
const SMALL: Bounds = { max_width: 100, max_height: 100, fit: 'inside' };

type Rung = { scale: number; raster: Raster };

export type Ladder = {
  picture: Size;
  /** The upright picture in falling sizes: none is made from one that is less than twice as large, but from the topmost. */
  rungs: Rung[];
  /** Within 100 pixels. It does not depend on what else is wanted, for what is seen in a picture is always the same. */
  small: Raster;
};

/** Decodes once. Profile and orientation are applied to what is kept, which is mostly far smaller. */
export async function openLadder(bytes: Uint8Array, facts: ImageFacts, wanted: Bounds[]): Promise<Ladder> {
  const picture = { width: facts.width, height: facts.height };
  const smallScale = scaleFor(picture, SMALL);
  const scale = topScale(picture, Math.max(smallScale, ...wanted.map((bounds) => scaleFor(picture, bounds))));
  const sizes = [scale, smallScale].map((each) => storedSize(scaled(picture, each), facts));
  const rasters = await withPixels(bytes, facts, (pixels) => sizes.map((size) => resize(pixels, size)));
  const change = await colourChangeOf(bytes, facts);
  const [top, small] = rasters.map((raster) => {
    change?.(raster);
    return orient(raster, facts.orientation);
  });
  if (!top || !small) throw new Error('Each size has a raster.');
  return { picture, rungs: [{ scale, raster: top }], small };
}

function storedSize({ width, height }: Size, { orientation }: ImageFacts): Size {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

function topScale({ width, height }: Size, largest: number): number {
  if (width * height <= KEPT_WHOLE_PIXELS) return 1;
  const roomy = Math.sqrt(ROOMY_PIXELS / (width * height));
  return Math.max(largest, Math.min(largest * 2, roomy));
}

/** The picture within the bounds. Ask for the large ones first: a whole picture becomes a rung itself. */
export function stepDown(ladder: Ladder, bounds: Bounds): Raster {
  const { picture, rungs } = ladder;
  const scale = scaleFor(picture, bounds);
  const { crop, size } = placeIn(picture, bounds);
  const from = rungs.findLast((rung) => rung.scale >= scale * 2) ?? rungs[0];
  if (!from) throw new Error('A ladder has a first rung.');
  const isWhole = crop.width === picture.width && crop.height === picture.height;
  if (isWhole && isSame(from.raster, size)) return from.raster;
  const raster = resize(from.raster, size, isWhole ? undefined : within(from.raster, crop, picture));
  if (isWhole) addRung(rungs, { scale, raster });
  return raster;
}

function isSame(raster: Raster, { width, height }: Size): boolean {
  return raster.width === width && raster.height === height;
}

function addRung(rungs: Rung[], rung: Rung): void {
  rungs.push(rung);
  rungs.sort((one, other) => other.scale - one.scale);
}

/** The same part of a smaller picture. */
function within(raster: Raster, crop: Box, picture: Size): Box {
  const across = raster.width / picture.width;
  const down = raster.height / picture.height;
  const width = Math.min(raster.width, Math.max(1, Math.round(crop.width * across)));
  const height = Math.min(raster.height, Math.max(1, Math.round(crop.height * down)));
  const left = Math.min(raster.width - width, Math.round(crop.left * across));
  const top = Math.min(raster.height - height, Math.round(crop.top * down));
  return { left, top, width, height };
}
