import type { BoundingBox } from '../../analysis/analysis-document';
import type { TextFilters } from '../requests/requests';

type Region = NonNullable<TextFilters['RegionsOfInterest']>[number];

type Edges = { left: number; top: number; right: number; bottom: number };

/** Whether more than half of a box lies in one of the regions; without any, all of the picture is one. */
export function isInRegions(box: BoundingBox, regions: readonly Region[]): boolean {
  if (regions.length === 0) return true;
  return regions.some((region) => sharedPart(box, edgesOf(region)) > 0.5);
}

/** A polygon counts as the box around it. */
function edgesOf({ BoundingBox: box, Polygon: polygon }: Region): Edges {
  if (polygon?.length) {
    const [xs, ys] = [polygon.map(({ X }) => X ?? 0), polygon.map(({ Y }) => Y ?? 0)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }
  const [left, top] = [box?.Left ?? 0, box?.Top ?? 0];
  return { left, top, right: left + (box?.Width ?? 1), bottom: top + (box?.Height ?? 1) };
}

function sharedPart({ x, y, width, height }: BoundingBox, { left, top, right, bottom }: Edges): number {
  const shared = Math.min(right, x + width) - Math.max(left, x);
  const high = Math.min(bottom, y + height) - Math.max(top, y);
  const whole = width * height;
  return whole === 0 ? 0 : (Math.max(0, shared) * Math.max(0, high)) / whole;
}
