import { globOf, isMatch } from '../../../engine/s3/access/text/glob';
import type { ImageMatch } from '../settings/match-config';
import type { ImageSubject } from './image-subject';

/** Longer names and values are compared by their beginning, so that the cost of a rule is bounded. */
const MOST_TEXT = 4096;

type Range = { min?: number | undefined; max?: number | undefined } | undefined;

/** Whether all holds that is said of a picture. */
export function fitsImage(match: ImageMatch, { sha256, facts, file_name, metadata, size }: ImageSubject) {
  if (match.format !== undefined && match.format !== facts.format) return false;
  if (match.sha256 !== undefined && !sha256.startsWith(match.sha256)) return false;
  if (!isWithin(facts.width, match.width)) return false;
  if (!isWithin(facts.height, match.height)) return false;
  if (!isWithin(size, match.size)) return false;
  if (match.file_name !== undefined && !fitsText(match.file_name, file_name)) return false;
  return Object.entries(match.metadata ?? {}).every(([name, pattern]) =>
    fitsText(pattern, fieldOf(metadata, name)),
  );
}

function isWithin(value: number, range: Range): boolean {
  if (!range) return true;
  return value >= (range.min ?? Number.NEGATIVE_INFINITY) && value <= (range.max ?? Number.POSITIVE_INFINITY);
}

function fitsText(pattern: string, text: string | null): boolean {
  return text !== null && isMatch(globOf(comparable(pattern)), comparable(text.slice(0, MOST_TEXT)));
}

/** Some systems write an accent as a character of its own, and so do the names of their files. */
function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function fieldOf(metadata: Readonly<Record<string, string>>, wanted: string): string | null {
  if (Object.hasOwn(metadata, wanted)) return metadata[wanted] ?? null;
  const name = wanted.toLowerCase();
  const found = Object.entries(metadata).find(([key]) => key.toLowerCase() === name);
  return found?.[1] ?? null;
}
