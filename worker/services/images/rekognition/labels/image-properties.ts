import { dominantColours } from '../../../../engine/images/colours/dominant-colours';
import type { Raster } from '../../../../engine/images/raster';
import { placedObjects } from '../../vendors/placed-objects';
import { outsideOf, partOf } from '../../vendors/raster-parts';
import type { SeenPicture } from '../../vendors/seen-picture';
import { colourDocument } from './colour-document';
import { pictureQuality } from './picture-quality';

const MOST_COLOURS = 10;
/** Where nothing stands out, the middle of the picture does. */
const MIDDLE = { x: 0.25, y: 0.25, width: 0.5, height: 0.5 };

/** Of the whole, of what is in front, and of what is around that; all of it computed. */
export function imageProperties({ small, analysis }: SeenPicture, most: number | null): object {
  if (small === null) return {};
  const front = placedObjects(analysis)[0]?.box ?? MIDDLE;
  const around = outsideOf(small, [front]) ?? small;
  const count = most ?? MOST_COLOURS;
  const of = (raster: Raster) => ({
    Quality: pictureQuality(raster),
    DominantColors: count === 0 ? [] : dominantColours(raster, count).map(colourDocument),
  });
  return { ...of(small), Foreground: of(partOf(small, front)), Background: of(around) };
}
