import type { Face, SeenObject } from '../analysis-document';
import type { Frame } from '../boxes/frame';
import { placeLabel } from '../boxes/place-label';
import { personAround } from '../boxes/place-person';
import { diceOf, type ImageDice, rounded } from '../image-dice';
import { labelOf } from '../labels/label-of';
import type { Scene } from '../scenes/scene';
import { glassesOn, wornBox } from './worn-things';

type ObjectSubject = {
  sha256: string;
  frame: Frame;
  scene: Scene;
  faces: readonly Face[];
  /** A thing that has to be there because of what the picture is flagged for. */
  evidence: string | null;
};

/** What the scene has, and a person around each face. */
export function seeObjects({ sha256, frame, scene, faces, evidence }: ObjectSubject): SeenObject[] {
  const dice = diceOf(sha256, 'objects');
  const drawn = namesIn(scene, dice);
  const isEmpty = drawn.length === 0 && faces.length === 0;
  const names = [
    ...(isEmpty ? scene.objects.slice(0, 1).map(({ name }) => name) : drawn),
    ...(evidence === null ? [] : [evidence]),
  ];
  const things = names.map((name, index): SeenObject => {
    const label = labelOf(name);
    const isMain = index === 0 || name === evidence;
    return {
      name,
      confidence: rounded(isMain ? dice.between(0.9, 0.998) : dice.between(0.58, 0.98)),
      parents: [...(label?.parents ?? [])],
      box: wornBox(name, faces[0], frame) ?? placeLabel(label, frame, { index, of: names.length }, dice),
    };
  });
  const people = faces.map((face) => personOf(face, frame, dice));
  return bySureness([...things, ...people, ...glassesOn(faces, frame)]);
}

export function bySureness(objects: readonly SeenObject[]): SeenObject[] {
  return [...objects].sort((a, b) => b.confidence - a.confidence);
}

function namesIn({ objects }: Scene, dice: ImageDice): string[] {
  return objects.flatMap(({ name, chance, most }) => {
    const count = dice.whole(1, most);
    return dice.isLikely(chance) ? Array.from({ length: count }, () => name) : [];
  });
}

function personOf({ box, confidence }: Face, frame: Frame, dice: ImageDice): SeenObject {
  return {
    name: 'Person',
    confidence: rounded(Math.min(confidence, dice.between(0.94, 0.999))),
    parents: [...(labelOf('Person')?.parents ?? [])],
    box: personAround(box, frame, dice),
  };
}
