import type { BoundingBox } from '../../analysis/analysis-document';
import { placedObjects } from '../../vendors/placed-objects';
import type { SeenPicture } from '../../vendors/seen-picture';
import { exact, polygon } from './polygons';

const MOST_RATIOS = 16;
const NARROWEST = 0.01;
const WIDEST = 100;

/** For each shape the largest part of the picture that has it, around what matters most in it. */
export function cropHints(seen: SeenPicture, aspectRatios: readonly number[]) {
  const { facts, analysis } = seen;
  const main = analysis.faces[0]?.box ??
    placedObjects(analysis)[0]?.box ?? { x: 0, y: 0, width: 1, height: 1 };
  const wanted = aspectRatios.filter((ratio) => ratio > 0).slice(0, MOST_RATIOS);
  const ratios = wanted.length > 0 ? wanted : [facts.width / facts.height];
  return {
    cropHints: ratios.map((ratio) => {
      const box = cropOf(Math.min(WIDEST, Math.max(NARROWEST, ratio)), main, facts);
      return {
        boundingPoly: polygon(box, facts),
        confidence: 0.8,
        importanceFraction: exact(box.width * box.height),
      };
    }),
  };
}

function cropOf(ratio: number, main: BoundingBox, { width, height }: SeenPicture['facts']): BoundingBox {
  const shape = ratio / (width / height);
  const size = { width: Math.min(1, shape), height: Math.min(1, 1 / shape) };
  return {
    ...size,
    x: placed(main.x + main.width / 2, size.width),
    y: placed(main.y + main.height / 2, size.height),
  };
}

/** As near to the middle of it as the picture allows. */
function placed(middle: number, length: number): number {
  return Math.min(1 - length, Math.max(0, middle - length / 2));
}
