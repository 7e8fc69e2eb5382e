import type { Face } from '../../analysis/analysis-document';
import type { SeenPicture } from '../../vendors/seen-picture';
import { faceLandmarks } from './face-landmarks';
import { likelihood } from './likelihood';
import { exact, polygon, widened } from './polygons';

/** Google's first box is of the head, its second of the face. */
const HEAD = 0.18;

export function faceAnnotations({ analysis, facts }: SeenPicture) {
  return analysis.faces.map((face) => {
    const { box, confidence, attributes } = face;
    const { pose, quality } = attributes;
    return {
      boundingPoly: polygon(widened(box, HEAD), facts),
      fdBoundingPoly: polygon(box, facts),
      landmarks: faceLandmarks(face, facts),
      rollAngle: pose.roll,
      panAngle: pose.yaw,
      tiltAngle: pose.pitch,
      detectionConfidence: exact(confidence),
      landmarkingConfidence: exact(confidence * quality.sharpness),
      joyLikelihood: feeling(face, 'happy'),
      sorrowLikelihood: feeling(face, 'sad'),
      angerLikelihood: feeling(face, 'angry'),
      surpriseLikelihood: feeling(face, 'surprised'),
      underExposedLikelihood: likelihood(poor(quality.brightness)),
      blurredLikelihood: likelihood(poor(quality.sharpness)),
      headwearLikelihood: likelihood(0),
    };
  });
}

function feeling({ attributes }: Face, name: string) {
  return likelihood(attributes.emotions.find((emotion) => emotion.name === name)?.confidence ?? 0);
}

/** How likely a quality is to be called bad: only what is below a quarter is. */
function poor(quality: number): number {
  return Math.max(0, 1 - quality * 4);
}
