import { namedLabels } from '../../vendors/named-labels';
import { placedObjects } from '../../vendors/placed-objects';
import type { SeenPicture } from '../../vendors/seen-picture';
import { entityId } from './entity-ids';
import { exact, normalizedPolygon } from './polygons';

/** What is there, with all that it is a kind of. */
export function labelAnnotations({ analysis }: SeenPicture) {
  return namedLabels(analysis.objects).map(({ name, confidence }) => ({
    mid: entityId(name),
    description: name,
    score: exact(confidence),
    topicality: exact(confidence),
  }));
}

/** The things among it, each where it is. */
export function objectAnnotations({ analysis }: SeenPicture) {
  return placedObjects(analysis).map(({ name, confidence, box }) => ({
    mid: entityId(name),
    name,
    score: exact(confidence),
    boundingPoly: normalizedPolygon(box),
  }));
}

/** What the web would say, which is not asked: no address is made up. */
export function webDetection({ analysis }: SeenPicture, most: number, languageCode: string) {
  const labels = namedLabels(analysis.objects);
  const best = analysis.objects[0]?.name ?? 'image';
  return {
    webEntities: labels.slice(0, most).map(({ name, confidence }) => ({
      entityId: entityId(name),
      score: exact(confidence),
      description: name,
    })),
    bestGuessLabels: [{ label: best.toLowerCase(), languageCode }],
  };
}
