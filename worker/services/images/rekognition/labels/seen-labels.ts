import { dominantColours } from '../../../../engine/images/colours/dominant-colours';
import type { Raster } from '../../../../engine/images/raster';
import type { SeenObject } from '../../analysis/analysis-document';
import { labelOf } from '../../analysis/labels/label-of';
import { type NamedLabel, namedLabels } from '../../vendors/named-labels';
import { placedObjects } from '../../vendors/placed-objects';
import { partOf } from '../../vendors/raster-parts';
import type { SeenPicture } from '../../vendors/seen-picture';
import { boxOf, percentOf } from '../percents';
import { type ColourDocument, colourDocument } from './colour-document';

type Named = { Name: string };

type Instance = {
  BoundingBox: ReturnType<typeof boxOf>;
  Confidence: number;
  DominantColors?: ColourDocument[];
};

export type SeenLabel = {
  Name: string;
  Confidence: number;
  Instances: Instance[];
  Parents: Named[];
  Aliases: Named[];
  Categories: Named[];
};

const COLOURS_OF_INSTANCE = 5;

/** The surest first. */
export function seenLabels({ analysis, small }: SeenPicture): SeenLabel[] {
  const placed = new Set(placedObjects(analysis));
  return namedLabels(analysis.objects).map((label) => ({
    Name: label.name,
    Confidence: percentOf(label.confidence),
    Instances: label.objects
      .filter((object) => placed.has(object))
      .map((object) => instanceOf(object, small)),
    Parents: label.parents.map(named),
    Aliases: (labelOf(label.name)?.aliases ?? []).map(named),
    Categories: categoriesOf(label).map(named),
  }));
}

/** Of a name that nobody knows, those of what it is a kind of. */
function categoriesOf({ name, parents }: NamedLabel): string[] {
  const known = [name, ...parents].flatMap((one) => labelOf(one) ?? []);
  return [...new Set((labelOf(name) ? known.slice(0, 1) : known).flatMap(({ categories }) => categories))];
}

function named(name: string): Named {
  return { Name: name };
}

function instanceOf({ box, confidence }: SeenObject, small: Raster | null): Instance {
  const instance = { BoundingBox: boxOf(box), Confidence: percentOf(confidence) };
  if (small === null) return instance;
  const colours = dominantColours(partOf(small, box), COLOURS_OF_INSTANCE);
  return { ...instance, DominantColors: colours.map(colourDocument) };
}
