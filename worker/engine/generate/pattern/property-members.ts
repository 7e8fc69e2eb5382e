import { complement, type Range } from '../../regex/character-set';
import type { UnicodeProperty } from '../../regex/unicode-property';

/** Where the letters that people write are; enough to know a property by sample. */
const PLACES: readonly Range[] = [
  [0x20, 0x17ff],
  [0x1e00, 0x27bf],
  [0x3000, 0x30ff],
  [0x4e00, 0x4e7f],
  [0xac00, 0xac7f],
  [0xff00, 0xffef],
  [0x1f300, 0x1f64f],
];

const known = new Map<string, readonly Range[]>();
const MOST_KNOWN = 200;

/** The members of `\p{...}` as the runtime knows them. */
export function membersOfProperty({ native, isNegated }: UnicodeProperty): readonly Range[] {
  const members = known.get(native) ?? readMembers(native);
  if (known.size < MOST_KNOWN) known.set(native, members);
  return isNegated ? complement(members) : members;
}

function readMembers(native: string): readonly Range[] {
  const property = new RegExp(`^\\p{${native}}$`, 'u');
  const members: [number, number][] = [];
  for (const [low, high] of PLACES) {
    for (let point = low; point <= high; point++) {
      if (!property.test(String.fromCodePoint(point))) continue;
      const last = members.at(-1);
      if (last && last[1] === point - 1) last[1] = point;
      else members.push([point, point]);
    }
  }
  return members;
}
