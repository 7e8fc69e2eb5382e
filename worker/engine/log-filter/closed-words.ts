import { cutText } from '../cut-text';
import { nearestName } from '../nearest-name';
import { TermRefused } from './term-refused';
import { plainText, type TermMeaning } from './term-syntax';

/** The values of a field that knows all its words; any other one is refused. */
export function readWords({ field, values, isNegated }: TermMeaning, known: readonly string[]): string[] {
  const words = values.map((value) => plainText(value).toLowerCase());
  const unknown = words.find((word) => !known.includes(word));
  if (unknown === undefined) return words;
  const nearest = nearestName(unknown, known);
  const meant = words.map((word) => (word === unknown ? nearest : word)).join(',');
  throw new TermRefused(
    `"${cutText(unknown, 80)}" is nothing that "${field}" knows: it is one of ${known.join(', ')}.`,
    nearest === null ? undefined : `${isNegated ? '-' : ''}${field}:${meant}`,
  );
}
