import { EMOTIONS, type Face } from '../analysis-document';
import { type ImageDice, rounded } from '../image-dice';

export type Emotion = (typeof EMOTIONS)[number];

/** How often each is the first, of people who have their picture taken. */
const USUAL: Record<Emotion, number> = {
  happy: 45,
  sad: 4,
  angry: 3,
  confused: 3,
  disgusted: 2,
  surprised: 5,
  calm: 36,
  fear: 2,
};

export function likelyEmotion(dice: ImageDice, isSmiling: boolean | undefined): Emotion {
  const weights = EMOTIONS.map((name) => (name === 'happy' && isSmiling === false ? 0 : USUAL[name]));
  const drawn = EMOTIONS[dice.weighed(weights)] ?? 'calm';
  return isSmiling === true ? 'happy' : drawn;
}

/** All of them, the first by far the likeliest; together they are 1. */
export function emotionsAround(first: Emotion, dice: ImageDice): Face['attributes']['emotions'] {
  const left = dice.between(0.02, 0.38);
  const others = EMOTIONS.filter((name) => name !== first).map((name) => ({
    name,
    weight: dice.between(0, 1) ** 3 * USUAL[name] + 0.01,
  }));
  const sum = others.reduce((total, { weight }) => total + weight, 0);
  const shares = others.map(({ name, weight }) => ({ name, confidence: rounded((left * weight) / sum) }));
  const taken = shares.reduce((total, { confidence }) => total + confidence, 0);
  shares.sort((a, b) => b.confidence - a.confidence);
  return [{ name: first, confidence: rounded(1 - taken) }, ...shares];
}
