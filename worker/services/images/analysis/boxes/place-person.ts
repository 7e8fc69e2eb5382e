import type { BoundingBox } from '../analysis-document';
import type { ImageDice } from '../image-dice';
import { boxOf, type Frame, type PixelBox, pixelsOf } from './frame';
import type { Slot } from './place-label';

/** Width by height of a face, chin and forehead included. */
const FACE_ASPECT = 0.76;

/** A face somewhere in its part of the picture: people stand side by side, and their heads are in the upper half. */
export function placeFace(frame: Frame, { index, of }: Slot, dice: ImageDice): BoundingBox {
  const room = frame.width / of;
  const wanted = frame.height * dice.between(0.18, 0.38) * (of > 3 ? 0.6 : 1);
  const height = Math.min(wanted, (room * 0.8) / FACE_ASPECT);
  const width = height * FACE_ASPECT;
  const left = room * index + (room - width) * dice.between(0.25, 0.75);
  const top = (frame.height - height) * dice.between(0.1, 0.35);
  return boxOf({ left, top, width, height }, frame);
}

/** All of somebody whose face is there, as far as the picture shows them. */
export function personAround(face: BoundingBox, frame: Frame, dice: ImageDice): BoundingBox {
  const { left, top, width, height } = pixelsOf(face, frame);
  const wide = width * dice.between(2.1, 2.9);
  const above = height * dice.between(0.15, 0.3);
  const body: PixelBox = {
    left: left + width / 2 - wide / 2,
    top: top - above,
    width: wide,
    height: above + height * dice.between(6.2, 7.2),
  };
  return boxOf(body, frame);
}

/** The face of somebody whose place was said. */
export function faceInside(person: BoundingBox, frame: Frame, dice: ImageDice): BoundingBox {
  const { left, top, width, height } = pixelsOf(person, frame);
  const wide = Math.min(width * dice.between(0.35, 0.45), height * 0.9 * FACE_ASPECT);
  const high = wide / FACE_ASPECT;
  return boxOf(
    {
      left: left + (width - wide) * dice.between(0.4, 0.6),
      top: top + (height - high) * dice.between(0.02, 0.08),
      width: wide,
      height: high,
    },
    frame,
  );
}
