import { readCharacterClass } from './character-class';
import { complementOf, LINE_ENDS, lettersOf } from './character-set';
import { readEscape } from './escape';
import { characters, choice, NOTHING, type PatternNode, repeat, sequence } from './pattern-node';
import { PatternReader } from './pattern-reader';

const MOST_LETTERS = 5_000;
const DEEPEST = 60;
const ANY_LETTER = characters(lettersOf(complementOf(LINE_ENDS)));

/** Null when the pattern is too large, or no regular expression that text can be written from. */
export function parsePattern(source: string): PatternNode | null {
  if (source.length > MOST_LETTERS) return null;
  const reader = new PatternReader(source);
  const parser = new PatternParser(reader);
  const node = parser.choice(0);
  return node && reader.isAtEnd() ? node : null;
}

class PatternParser {
  private readonly reader: PatternReader;
  private groups = 0;

  constructor(reader: PatternReader) {
    this.reader = reader;
  }

  choice(depth: number): PatternNode | null {
    if (depth > DEEPEST) return null;
    const options: PatternNode[] = [];
    do {
      const option = this.sequence(depth);
      if (!option) return null;
      options.push(option);
    } while (this.reader.take('|'));
    return choice(options);
  }

  private sequence(depth: number): PatternNode | null {
    const parts: PatternNode[] = [];
    while (!this.reader.isAtEnd() && this.reader.peek() !== '|' && this.reader.peek() !== ')') {
      const atom = this.atom(depth);
      if (!atom) return null;
      parts.push(this.quantified(atom));
    }
    return sequence(parts);
  }

  private quantified(atom: PatternNode): PatternNode {
    const bounds = this.bounds();
    if (!bounds) return atom;
    this.reader.take('?');
    return repeat(atom, bounds.low, bounds.high);
  }

  private bounds(): { low: number; high: number } | null {
    if (this.reader.take('*')) return { low: 0, high: Number.POSITIVE_INFINITY };
    if (this.reader.take('+')) return { low: 1, high: Number.POSITIVE_INFINITY };
    if (this.reader.take('?')) return { low: 0, high: 1 };
    return this.reader.takeBounds();
  }

  private atom(depth: number): PatternNode | null {
    const { reader } = this;
    if (reader.take('^') || reader.take('$') || reader.take('\\b') || reader.take('\\B')) return NOTHING;
    if (reader.take('.')) return ANY_LETTER;
    if (reader.take('(')) return this.group(depth);
    const set = reader.take('[') ? readCharacterClass(reader) : undefined;
    if (set !== undefined) return set && fromLetters(lettersOf(set));
    if (!reader.take('\\')) return characters([reader.next()]);
    if (reader.take('k<')) return { kind: 'reference', name: reader.takeUntil('>') ?? '', min: 0, max: 0 };
    const digit = reader.peek();
    if (digit >= '1' && digit <= '9') return { kind: 'reference', name: reader.next(), min: 0, max: 0 };
    const escaped = readEscape(reader);
    return escaped && fromLetters(lettersOf(escaped));
  }

  private group(depth: number): PatternNode | null {
    const { reader } = this;
    const isIgnored = reader.take('?!') || reader.take('?<!');
    const isAhead = !isIgnored && (reader.take('?=') || reader.take('?<='));
    const isPlain = !isIgnored && !isAhead && reader.take('?:');
    const isCaptured = !isIgnored && !isAhead && !isPlain;
    const number = isCaptured ? `${++this.groups}` : '';
    const name = isCaptured && reader.take('?<') ? (reader.takeUntil('>') ?? number) : number;
    const part = this.choice(depth + 1);
    if (!part || !reader.take(')')) return null;
    if (isIgnored) return NOTHING;
    if (isAhead) return { kind: 'ahead', part, min: 0, max: 0 };
    return isPlain ? part : { kind: 'group', name, part, min: part.min, max: part.max };
  }
}

function fromLetters(letters: readonly string[]): PatternNode | null {
  return letters.length > 0 ? characters(letters) : null;
}
