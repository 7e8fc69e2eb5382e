import { list, percent } from '../../../i18n/numbers';
import type { SaidAnswer } from '../images-config';
import { categoryText } from '../seen/category-text';
import { words } from './words';

const MOST = 4;
const USUAL_CONFIDENCE = 0.95;

/** What a rule or a turn says is seen, in words; the rest follows from the picture. */
export function answerText({ moderation, objects, faces, text }: SaidAnswer): string {
  const parts = [
    moderation === undefined ? '' : moderationText(moderation),
    objects === undefined ? '' : objectsText(objects),
    faces === undefined ? '' : words().faceCount(typeof faces === 'number' ? faces : faces.length),
    text === undefined ? '' : textText(text),
  ].filter((part) => part !== '');
  if (parts.length === 0) return words().asThePicture;
  return parts.join(' · ');
}

function moderationText(moderation: Record<string, number>): string {
  const sure = Object.entries(moderation).map(([name, share]) => `${categoryText(name)} ${percent(share)}`);
  return sure.length === 0 ? words().nothingFlagged : some(sure);
}

function objectsText(objects: NonNullable<SaidAnswer['objects']>): string {
  if (objects.length === 0) return words().noObjects;
  return some(objects.map(({ name, confidence = USUAL_CONFIDENCE }) => `${name} ${percent(confidence)}`));
}

function textText(lines: readonly string[]): string {
  return lines.length === 0 ? words().noText : some(lines.map((line) => words().quoted(line)));
}

function some(items: readonly string[]): string {
  const shown = items.slice(0, MOST);
  return list(items.length > MOST ? [...shown, words().further(items.length - MOST)] : shown);
}
