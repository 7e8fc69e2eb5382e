import type { TextKind } from '../text/phrases';

export type SceneObject = {
  name: string;
  /** That there is one at all. */
  chance: number;
  /** How many there may be. */
  most: number;
};

/** What is usually seen together. */
export type Scene = {
  /** How many of a hundred pictures or so show it. */
  weight: number;
  objects: readonly SceneObject[];
  /** The weights of no face, of one, of two... */
  faces: readonly number[];
  text: { kind: TextKind; chance: number } | null;
};

export function seen(name: string, chance: number, most = 1): SceneObject {
  return { name, chance, most };
}
