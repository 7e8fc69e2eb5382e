import type { Face, SeenObject } from '../analysis-document';
import { boxInside, type Frame } from '../boxes/frame';
import { placeLabel } from '../boxes/place-label';
import { personAround } from '../boxes/place-person';
import { diceOf } from '../image-dice';
import { isPersonLabel, labelOf } from '../labels/label-of';
import type { SaidAnswer } from '../said-answer';
import { bySureness } from './see-objects';

type SaidObjects = NonNullable<SaidAnswer['objects']>;

/** Exactly what was said, each with what it is a kind of, and a place where none was said. */
export function sayObjects(
  said: SaidObjects,
  { sha256, frame, faces }: { sha256: string; frame: Frame; faces: readonly Face[] },
): SeenObject[] {
  const dice = diceOf(sha256, 'objects');
  let people = 0;
  const objects = said.map(({ name, confidence, box }, index): SeenObject => {
    const label = labelOf(name);
    const drawn = placeLabel(label, frame, { index, of: said.length }, dice);
    const face = isPersonLabel(name) ? faces[people++] : undefined;
    const around = face && personAround(face.box, frame, dice);
    return {
      name: isSpelling(name, label?.name) ? (label?.name ?? name) : name,
      confidence,
      parents: [...(label?.parents ?? [])],
      box: box ? boxInside(box) : (around ?? drawn),
    };
  });
  return bySureness(objects);
}

/** "dog" is Dog; an alias stays as it was said. */
function isSpelling(said: string, name: string | undefined): boolean {
  return said.trim().toLowerCase() === name?.toLowerCase();
}
