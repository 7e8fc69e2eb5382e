import type { BoundingBox, Face } from '../analysis-document';
import { boxInside, type Frame } from '../boxes/frame';
import { faceInside, placeFace } from '../boxes/place-person';
import { diceOf, rounded } from '../image-dice';
import { isPersonLabel } from '../labels/label-of';
import type { SaidAnswer } from '../said-answer';
import type { Scene } from '../scenes/scene';
import { attributesOf } from './face-attributes';
import { landmarksOf } from './face-landmarks';
import type { FaceWish } from './face-wish';

type FaceSubject = { sha256: string; frame: Frame; said: SaidAnswer; scene: Scene };

/** In the order in which they were said, or from left to right. */
export function seeFaces({ sha256, frame, said, scene }: FaceSubject): Face[] {
  const people = (said.objects ?? []).filter(({ name }) => isPersonLabel(name));
  const wishes = wishesOf({ sha256, said, scene, people: people.length });
  return wishes.map((wish, index) => {
    const dice = diceOf(sha256, `face ${index}`);
    const drawn = placeFace(frame, { index, of: wishes.length }, dice);
    const person = people[index]?.box ?? null;
    const box = wish.box ? boxInside(wish.box) : person ? faceInside(boxInside(person), frame, dice) : drawn;
    return faceAt(box, wish, { sha256, frame, index });
  });
}

/** The largest first. */
export function bySize(faces: readonly Face[]): Face[] {
  return [...faces].sort((a, b) => sizeOf(b.box) - sizeOf(a.box));
}

function wishesOf({
  sha256,
  said,
  scene,
  people,
}: Omit<FaceSubject, 'frame'> & { people: number }): FaceWish[] {
  if (Array.isArray(said.faces)) return said.faces;
  if (typeof said.faces === 'number') return unsaid(said.faces);
  const dice = diceOf(sha256, 'faces');
  // Who says what is to be seen and no person has no faces either, and not every person shows theirs.
  if (said.objects) return unsaid(unsaid(people).filter(() => dice.isLikely(0.75)).length);
  return unsaid(dice.weighed(scene.faces));
}

function unsaid(count: number): FaceWish[] {
  return Array.from({ length: count }, () => ({}));
}

function faceAt(
  box: BoundingBox,
  wish: FaceWish,
  { sha256, frame, index }: { sha256: string; frame: Frame; index: number },
): Face {
  const dice = diceOf(sha256, `attributes ${index}`);
  const drawn = rounded(dice.between(0.96, 0.9999));
  const attributes = attributesOf(wish, dice);
  return {
    box,
    confidence: wish.confidence ?? drawn,
    attributes,
    landmarks: landmarksOf(box, attributes.pose, frame),
    person: wish.person ?? `${sha256.slice(0, 12)}-${index + 1}`,
  };
}

function sizeOf({ width, height }: BoundingBox): number {
  return width * height;
}
