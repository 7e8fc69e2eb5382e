import { diceOf } from '../image-dice';
import { INSIDE } from './inside';
import { OUTSIDE } from './outside';
import { PEOPLE } from './people';
import type { Scene } from './scene';

export const SCENES: readonly Scene[] = [...OUTSIDE, ...INSIDE, ...PEOPLE];

/** What the picture is of. With `withPeople` it is one in which there is somebody. */
export function sceneOf(sha256: string, { withPeople }: { withPeople: boolean }): Scene {
  const scenes = withPeople ? PEOPLE : SCENES;
  const at = diceOf(sha256, 'scene').weighed(scenes.map(({ weight }) => weight));
  const scene = scenes[at];
  if (!scene) throw new RangeError('A picture is always of something.');
  return scene;
}
