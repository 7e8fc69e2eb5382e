import type { BoundingBox, Face } from '../analysis-document';
import { clamp, type Frame, pixelsOf } from '../boxes/frame';
import { rounded } from '../image-dice';
import { LANDMARK_PLACES } from './landmark-places';

/** How much of the face's width it moves by when the head is turned by a right angle. */
const TURN = 0.35;

/** Where eyes, nose and mouth are, as the head is turned. */
export function landmarksOf(box: BoundingBox, pose: Face['attributes']['pose'], frame: Frame) {
  const { left, top, width, height } = pixelsOf(box, frame);
  const roll = (pose.roll * Math.PI) / 180;
  const [cos, sin] = [Math.cos(roll), Math.sin(roll)];
  const aside = (pose.yaw / 90) * TURN;
  const down = (-pose.pitch / 90) * TURN;
  return LANDMARK_PLACES.map(([name, x, y]) => {
    // What is in the middle of a face is nearer, and moves most.
    const nearness = 1 - Math.abs(x - 0.5) * 2;
    const right = (x - 0.5 + aside * nearness) * width;
    const below = (y - 0.5 + down * nearness) * height;
    const turnedX = left + width / 2 + right * cos - below * sin;
    const turnedY = top + height / 2 + right * sin + below * cos;
    return {
      name,
      x: within(turnedX / frame.width, box.x, box.width),
      y: within(turnedY / frame.height, box.y, box.height),
    };
  });
}

function within(value: number, start: number, length: number): number {
  return clamp(Math.min(start + length, Math.max(start, rounded(value))));
}
