import type { CharacterSet } from './character-set';

/** Where the letters that people write are; enough to know a property by sample. */
const PLACES: CharacterSet = [
  [0x20, 0x17ff],
  [0x1e00, 0x27bf],
  [0x3000, 0x30ff],
  [0x4e00, 0x4e7f],
  [0xac00, 0xac7f],
  [0xff00, 0xffef],
  [0x1f300, 0x1f64f],
];

const known = new Map<string, CharacterSet | null>();
const MOST_KNOWN = 200;

/** The members of `\p{...}` as the runtime knows them, or null when there is no such property. */
export function membersOfProperty(expression: string): CharacterSet | null {
  const found = known.get(expression);
  if (found !== undefined) return found;
  const members = readMembers(expression);
  if (known.size < MOST_KNOWN) known.set(expression, members);
  return members;
}

function readMembers(expression: string): CharacterSet | null {
  if (!/^[\w=]{1,60}$/.test(expression)) return null;
  let property: RegExp;
  try {
    property = new RegExp(`^\\p{${expression}}$`, 'u');
  } catch {
    return null;
  }
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
