import { type CharacterSet, complementOf } from './character-set';
import { readEscape } from './escape';
import type { PatternReader } from './pattern-reader';

/** What follows `[`, up to and with the `]`. */
export function readCharacterClass(reader: PatternReader): CharacterSet | null {
  const isNegated = reader.take('^');
  const set: (readonly [number, number])[] = [];
  while (!reader.take(']')) {
    if (reader.isAtEnd()) return null;
    const low = readMember(reader);
    if (!low) return null;
    const [start] = low;
    if (start && isOnePoint(low) && reader.take('-')) {
      if (reader.peek() === ']') {
        set.push(start, [0x2d, 0x2d]);
        continue;
      }
      const high = readMember(reader);
      if (!high?.[0]) return null;
      if (isOnePoint(high)) set.push([start[0], high[0][0]]);
      else set.push(start, [0x2d, 0x2d], ...high);
      continue;
    }
    set.push(...low);
  }
  return isNegated ? complementOf(set) : set;
}

function readMember(reader: PatternReader): CharacterSet | null {
  if (reader.take('\\b')) return [[8, 8]];
  if (reader.take('\\')) return readEscape(reader);
  const point = reader.next().codePointAt(0);
  return point === undefined ? null : [[point, point]];
}

function isOnePoint(set: CharacterSet): boolean {
  return set.length === 1 && set[0]?.[0] === set[0]?.[1];
}
