import type { TextLine } from '../analysis-document';
import type { Frame, PixelBox } from '../boxes/frame';
import { diceOf, type ImageDice } from '../image-dice';
import type { Scene } from '../scenes/scene';
import { layLines, type TextPlace } from './lay-lines';
import { PHRASES } from './phrases';

type TextSubject = { sha256: string; frame: Frame };

export function sayText(lines: readonly string[], { sha256, frame }: TextSubject): TextLine[] {
  return layLines(lines, pageOf(frame, 0.12), frame, diceOf(sha256, 'text'));
}

export function seeText({ text }: Scene, { sha256, frame }: TextSubject): TextLine[] {
  const dice = diceOf(sha256, 'text');
  if (!text || !dice.isLikely(text.chance)) return [];
  const { blocks, isPage } = PHRASES[text.kind];
  const lines = dice.pick(blocks);
  return layLines(lines, isPage ? pageOf(frame, 0.06) : spotOf(frame, dice), frame, dice);
}

function pageOf({ width, height }: Frame, most: number): TextPlace {
  const room = { left: width * 0.08, top: height * 0.08, width: width * 0.84, height: height * 0.84 };
  return { room, mostHeight: height * most };
}

/** Where a sign or a label may be. */
function spotOf({ width, height }: Frame, dice: ImageDice): TextPlace {
  const wide = width * dice.between(0.18, 0.4);
  const high = height * dice.between(0.12, 0.25);
  const room: PixelBox = {
    left: (width - wide) * dice.between(0.1, 0.9),
    top: (height - high) * dice.between(0.15, 0.7),
    width: wide,
    height: high,
  };
  return { room, mostHeight: height * 0.1 };
}
