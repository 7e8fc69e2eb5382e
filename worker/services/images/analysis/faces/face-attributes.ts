import type { Face } from '../analysis-document';
import { type ImageDice, rounded } from '../image-dice';
import { emotionsAround, likelyEmotion } from './face-emotions';
import type { FaceWish } from './face-wish';

type Attributes = Face['attributes'];

const ADULT = 18;

/** What fits together: no beard on a child, and who smiles is happy. */
export function attributesOf(wish: FaceWish, dice: ImageDice): Attributes {
  const { low, high } = ageOf(wish, dice);
  const drawnGender = dice.pick<'female' | 'male'>(['female', 'male']);
  const gender = wish.gender ?? drawnGender;
  const drawnEmotion = likelyEmotion(dice, wish.smile);
  const emotion = wish.emotion ?? drawnEmotion;
  const isBearded = gender === 'male' && low >= ADULT;
  const say = (said: boolean | undefined, chance: number) => attributeOf(said, chance, dice);
  const smile = say(wish.smile, emotion === 'happy' ? 0.92 : 0.04);
  const sunglasses = say(wish.sunglasses, 0.08);
  const beard = say(wish.beard, isBearded ? 0.35 : 0);
  return {
    age: { low, high },
    gender: { value: gender, confidence: rounded(dice.between(0.9, 0.999)) },
    smile,
    eyeglasses: say(wish.eyeglasses, sunglasses.value ? 0.6 : 0.2),
    sunglasses,
    beard,
    mustache: say(wish.mustache, beard.value ? 0.6 : isBearded ? 0.06 : 0),
    eyes_open: say(wish.eyes_open, 0.95),
    mouth_open: say(wish.mouth_open, emotion === 'surprised' ? 0.8 : smile.value ? 0.4 : 0.08),
    emotions: emotionsAround(emotion, dice),
    pose: {
      roll: rounded(dice.between(-12, 12)),
      yaw: rounded(dice.between(-25, 25)),
      pitch: rounded(dice.between(-15, 15)),
    },
    quality: { brightness: rounded(dice.between(0.45, 0.95)), sharpness: rounded(dice.between(0.4, 0.99)) },
  };
}

/** Most people in pictures are grown up. */
function ageOf({ age }: FaceWish, dice: ImageDice): { low: number; high: number } {
  const [least, most] = [
    [2, 12],
    [13, 17],
    [18, 45],
    [40, 70],
  ][dice.weighed([2, 1, 6, 3])] ?? [18, 45];
  const low = dice.whole(least ?? 18, most ?? 45);
  const high = low + dice.whole(low < ADULT ? 4 : 6, low < ADULT ? 7 : 14);
  if (!age) return { low, high };
  return { low: Math.min(age.low, age.high), high: Math.max(age.low, age.high) };
}

/** Drawn even when it is said, so that what is said of one thing does not change another. */
function attributeOf(said: boolean | undefined, chance: number, dice: ImageDice) {
  const drawn = dice.isLikely(chance);
  return { value: said ?? drawn, confidence: rounded(dice.between(0.86, 0.999)) };
}
