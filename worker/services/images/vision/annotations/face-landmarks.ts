import type { ImageFacts } from '../../../../engine/images/facts';
import type { Face } from '../../analysis/analysis-document';
import type { LandmarkType } from '../answer/enum-numbers';

/** Google's by the house's. */
const NAMES: readonly (readonly [LandmarkType, string])[] = [
  ['LEFT_EYE', 'left_eye'],
  ['RIGHT_EYE', 'right_eye'],
  ['LEFT_OF_LEFT_EYEBROW', 'left_eyebrow_left'],
  ['RIGHT_OF_LEFT_EYEBROW', 'left_eyebrow_right'],
  ['LEFT_OF_RIGHT_EYEBROW', 'right_eyebrow_left'],
  ['RIGHT_OF_RIGHT_EYEBROW', 'right_eyebrow_right'],
  ['MIDPOINT_BETWEEN_EYES', 'midpoint_between_eyes'],
  ['NOSE_TIP', 'nose'],
  ['UPPER_LIP', 'mouth_up'],
  ['LOWER_LIP', 'mouth_down'],
  ['MOUTH_LEFT', 'mouth_left'],
  ['MOUTH_RIGHT', 'mouth_right'],
  ['MOUTH_CENTER', 'mouth_center'],
  ['NOSE_BOTTOM_RIGHT', 'nose_right'],
  ['NOSE_BOTTOM_LEFT', 'nose_left'],
  ['NOSE_BOTTOM_CENTER', 'nose_bottom'],
  ['LEFT_EYE_TOP_BOUNDARY', 'left_eye_up'],
  ['LEFT_EYE_RIGHT_CORNER', 'left_eye_right'],
  ['LEFT_EYE_BOTTOM_BOUNDARY', 'left_eye_down'],
  ['LEFT_EYE_LEFT_CORNER', 'left_eye_left'],
  ['RIGHT_EYE_TOP_BOUNDARY', 'right_eye_up'],
  ['RIGHT_EYE_RIGHT_CORNER', 'right_eye_right'],
  ['RIGHT_EYE_BOTTOM_BOUNDARY', 'right_eye_down'],
  ['RIGHT_EYE_LEFT_CORNER', 'right_eye_left'],
  ['LEFT_EYEBROW_UPPER_MIDPOINT', 'left_eyebrow_up'],
  ['RIGHT_EYEBROW_UPPER_MIDPOINT', 'right_eyebrow_up'],
  ['LEFT_EAR_TRAGION', 'left_ear'],
  ['RIGHT_EAR_TRAGION', 'right_ear'],
  ['LEFT_EYE_PUPIL', 'left_pupil'],
  ['RIGHT_EYE_PUPIL', 'right_pupil'],
  ['FOREHEAD_GLABELLA', 'forehead'],
  ['CHIN_GNATHION', 'chin_bottom'],
  ['CHIN_LEFT_GONION', 'mid_jawline_left'],
  ['CHIN_RIGHT_GONION', 'mid_jawline_right'],
  ['LEFT_CHEEK_CENTER', 'left_cheek'],
  ['RIGHT_CHEEK_CENTER', 'right_cheek'],
];

/** How far the tip of the nose stands out, in widths of the face. */
const DEPTH = 0.2;

/** In pixels; the depth is 0 at the eyes and grows away from the camera. */
export function faceLandmarks(
  { landmarks, box }: Face,
  { width, height }: Pick<ImageFacts, 'width' | 'height'>,
) {
  const places = new Map(landmarks.map((landmark) => [landmark.name, landmark]));
  const middle = box.x + box.width / 2;
  return NAMES.flatMap(([type, name]) => {
    const place = places.get(name);
    if (!place) return [];
    const aside = box.width === 0 ? 0 : Math.abs(place.x - middle) / box.width;
    const z = name.includes('eye') ? 0 : (aside - 0.25) * 2 * DEPTH * box.width * width;
    return [
      { type, position: { x: inPixels(place.x * width), y: inPixels(place.y * height), z: inPixels(z) } },
    ];
  });
}

function inPixels(value: number): number {
  return Math.round(value * 1000) / 1000;
}
