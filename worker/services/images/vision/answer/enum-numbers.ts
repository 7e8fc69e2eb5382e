export const LIKELIHOODS = [
  'UNKNOWN',
  'VERY_UNLIKELY',
  'UNLIKELY',
  'POSSIBLE',
  'LIKELY',
  'VERY_LIKELY',
] as const;

export type Likelihood = (typeof LIKELIHOODS)[number];

/** In the order of Google's numbers. */
const LANDMARK_TYPES = [
  'UNKNOWN_LANDMARK',
  'LEFT_EYE',
  'RIGHT_EYE',
  'LEFT_OF_LEFT_EYEBROW',
  'RIGHT_OF_LEFT_EYEBROW',
  'LEFT_OF_RIGHT_EYEBROW',
  'RIGHT_OF_RIGHT_EYEBROW',
  'MIDPOINT_BETWEEN_EYES',
  'NOSE_TIP',
  'UPPER_LIP',
  'LOWER_LIP',
  'MOUTH_LEFT',
  'MOUTH_RIGHT',
  'MOUTH_CENTER',
  'NOSE_BOTTOM_RIGHT',
  'NOSE_BOTTOM_LEFT',
  'NOSE_BOTTOM_CENTER',
  'LEFT_EYE_TOP_BOUNDARY',
  'LEFT_EYE_RIGHT_CORNER',
  'LEFT_EYE_BOTTOM_BOUNDARY',
  'LEFT_EYE_LEFT_CORNER',
  'RIGHT_EYE_TOP_BOUNDARY',
  'RIGHT_EYE_RIGHT_CORNER',
  'RIGHT_EYE_BOTTOM_BOUNDARY',
  'RIGHT_EYE_LEFT_CORNER',
  'LEFT_EYEBROW_UPPER_MIDPOINT',
  'RIGHT_EYEBROW_UPPER_MIDPOINT',
  'LEFT_EAR_TRAGION',
  'RIGHT_EAR_TRAGION',
  'LEFT_EYE_PUPIL',
  'RIGHT_EYE_PUPIL',
  'FOREHEAD_GLABELLA',
  'CHIN_GNATHION',
  'CHIN_LEFT_GONION',
  'CHIN_RIGHT_GONION',
  'LEFT_CHEEK_CENTER',
  'RIGHT_CHEEK_CENTER',
] as const;

export type LandmarkType = (typeof LANDMARK_TYPES)[number];

/** Of breaks and of blocks, as far as they occur. */
const OF_TEXT = { SPACE: 1, EOL_SURE_SPACE: 3, LINE_BREAK: 5, TEXT: 1 } as const;

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[LIKELIHOODS, LANDMARK_TYPES].flatMap((names) =>
    names.map((name, number): [string, number] => [name, number]),
  ),
  ...Object.entries(OF_TEXT),
]);

/** The members of an answer whose values are of an enumeration. */
const OF_SAFE_SEARCH = ['adult', 'spoof', 'medical', 'violence', 'racy'];

/** For JSON.stringify: enumerations as numbers, which Google's own clients ask for. */
export function enumsAsNumbers(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const isEnum =
    name === 'type' || name === 'blockType' || name.endsWith('Likelihood') || OF_SAFE_SEARCH.includes(name);
  return isEnum ? (NUMBERS.get(value) ?? value) : value;
}
