/** Code points as ranges, both ends included. */
export type CharacterSet = readonly (readonly [low: number, high: number])[];

export const DIGITS: CharacterSet = [[0x30, 0x39]];
export const WORD: CharacterSet = [...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
export const SPACES: CharacterSet = [
  [0x20, 0x20],
  [0x09, 0x0d],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
export const LINE_ENDS: CharacterSet = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

const LETTERS_AND_DIGITS: CharacterSet = [...DIGITS, [0x41, 0x5a], [0x61, 0x7a]];
const PRINTABLE: CharacterSet = [[0x20, 0x7e]];
const LATER: CharacterSet = [
  [0xa1, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
];
const MOST_LETTERS = 128;

export function complementOf(set: CharacterSet): CharacterSet {
  const sorted = [...set].sort((left, right) => left[0] - right[0]);
  const rest: [number, number][] = [];
  let next = 0;
  for (const [low, high] of sorted) {
    if (low > next) rest.push([next, low - 1]);
    next = Math.max(next, high + 1);
  }
  if (next <= 0x10ffff) rest.push([next, 0x10ffff]);
  return rest;
}

/** A readable sample: letters and digits for a wide set, whatever prints for a narrow one, anything else at last. */
export function lettersOf(set: CharacterSet): string[] {
  const isWide = sizeOf(set) > 200;
  const order = isWide ? [LETTERS_AND_DIGITS, PRINTABLE, LATER] : [PRINTABLE, LATER];
  for (const preferred of order) {
    const letters = sample(intersectionOf(set, preferred));
    if (letters.length > 0) return letters;
  }
  return sample(intersectionOf(set, [...complementOf([[0xd800, 0xdfff]])]));
}

function intersectionOf(left: CharacterSet, right: CharacterSet): CharacterSet {
  const shared: [number, number][] = [];
  for (const [leftLow, leftHigh] of left) {
    for (const [rightLow, rightHigh] of right) {
      const low = Math.max(leftLow, rightLow);
      const high = Math.min(leftHigh, rightHigh);
      if (low <= high) shared.push([low, high]);
    }
  }
  return shared;
}

function sizeOf(set: CharacterSet): number {
  return set.reduce((size, [low, high]) => size + high - low + 1, 0);
}

function sample(set: CharacterSet): string[] {
  const letters: string[] = [];
  for (const [low, high] of set) {
    for (let point = low; point <= high && letters.length < MOST_LETTERS; point++) {
      letters.push(String.fromCodePoint(point));
    }
  }
  return letters;
}
