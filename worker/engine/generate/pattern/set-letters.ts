import { type CharacterSet, complement, DIGITS, type Range } from '../../regex/character-set';
import { membersOfProperty } from './property-members';

const LETTERS_AND_DIGITS: readonly Range[] = [...DIGITS, [0x41, 0x5a], [0x61, 0x7a]];
const PRINTABLE: readonly Range[] = [[0x20, 0x7e]];
const LATER: readonly Range[] = [
  [0xa1, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
];
const NO_HALVES: readonly Range[] = complement([[0xd800, 0xdfff]]);
const MOST_LETTERS = 128;

/** A readable sample: letters and digits for a wide set, whatever prints for a narrow one, anything else at last. */
export function lettersOf(set: CharacterSet): string[] {
  const members = membersOf(set);
  const isWide = sizeOf(members) > 200;
  const order = isWide ? [LETTERS_AND_DIGITS, PRINTABLE, LATER] : [PRINTABLE, LATER];
  for (const preferred of order) {
    const letters = sample(intersectionOf(members, preferred));
    if (letters.length > 0) return letters;
  }
  return sample(intersectionOf(members, NO_HALVES));
}

function membersOf({ ranges, properties, isNegated }: CharacterSet): readonly Range[] {
  const members = [...ranges, ...properties.flatMap(membersOfProperty)];
  return isNegated ? complement(members) : members;
}

function intersectionOf(left: readonly Range[], right: readonly Range[]): Range[] {
  const shared: Range[] = [];
  for (const [leftLow, leftHigh] of left) {
    for (const [rightLow, rightHigh] of right) {
      const low = Math.max(leftLow, rightLow);
      const high = Math.min(leftHigh, rightHigh);
      if (low <= high) shared.push([low, high]);
    }
  }
  return shared;
}

function sizeOf(members: readonly Range[]): number {
  return members.reduce((size, [low, high]) => size + high - low + 1, 0);
}

function sample(members: readonly Range[]): string[] {
  const letters: string[] = [];
  for (const [low, high] of members) {
    for (let point = low; point <= high && letters.length < MOST_LETTERS; point++) {
      letters.push(String.fromCodePoint(point));
    }
  }
  return letters;
}
