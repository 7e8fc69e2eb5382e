import type { Face } from '../../analysis/analysis-document';

const DEFAULT_LANDMARKS = ['eyeLeft', 'eyeRight', 'mouthLeft', 'mouthRight', 'nose'] as const;

/** Rekognition's, in its order. */
const ALL_LANDMARKS = [
  ...DEFAULT_LANDMARKS,
  'leftEyeBrowLeft',
  'leftEyeBrowRight',
  'leftEyeBrowUp',
  'rightEyeBrowLeft',
  'rightEyeBrowRight',
  'rightEyeBrowUp',
  'leftEyeLeft',
  'leftEyeRight',
  'leftEyeUp',
  'leftEyeDown',
  'rightEyeLeft',
  'rightEyeRight',
  'rightEyeUp',
  'rightEyeDown',
  'noseLeft',
  'noseRight',
  'mouthUp',
  'mouthDown',
  'leftPupil',
  'rightPupil',
  'upperJawlineLeft',
  'midJawlineLeft',
  'chinBottom',
  'midJawlineRight',
  'upperJawlineRight',
] as const;

export type Landmark = { Type: string; X: number; Y: number };

export function defaultLandmarks(face: Face): Landmark[] {
  return landmarks(face, DEFAULT_LANDMARKS);
}

export function allLandmarks(face: Face): Landmark[] {
  return landmarks(face, ALL_LANDMARKS);
}

function landmarks(face: Face, types: readonly string[]): Landmark[] {
  const places = new Map(face.landmarks.map((landmark) => [landmark.name, landmark]));
  return types.flatMap((type) => {
    const place = places.get(nameOf(type));
    return place ? [{ Type: type, X: place.x, Y: place.y }] : [];
  });
}

/** As the house calls it: left_eyebrow_up for leftEyeBrowUp. */
function nameOf(type: string): string {
  if (type === 'eyeLeft') return 'left_eye';
  if (type === 'eyeRight') return 'right_eye';
  const words = type.replace('EyeBrow', 'Eyebrow');
  return words.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
