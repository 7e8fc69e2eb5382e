import { type CharacterSet, EVERYTHING, LINE_ENDS, setOf, single, withBothCases } from './character-set';
import { PatternText } from './pattern-text';
import {
  type Assertion,
  EMPTY,
  type PatternFlags,
  PatternRefused,
  type PatternTree,
  type ReadPattern,
} from './pattern-tree';
import { readBrackets } from './read-brackets';
import { readEscape } from './read-escape';

const LONGEST = 10_000;
const DEEPEST = 100;

const QUANTIFIER = /(?:([*+?])|\{(\d{1,6})(?:(,)(\d{1,6})?)?\})([?+]?)/y;
const NAMED_GROUP = /\?P?<([\p{L}_$][\p{L}\p{N}_$]*)>/uy;
const FLAGS = /\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/y;
const LEADING_FLAGS = /\(\?([a-zA-Z]+)\)/y;

const ESCAPED_ASSERTIONS: ReadonlyMap<string, Assertion> = new Map<string, Assertion>([
  ['b', 'word-edge'],
  ['B', 'no-word-edge'],
  ['A', 'input-start'],
  ['z', 'input-end'],
]);

type Scope = { ignoreCase: boolean; dotAll: boolean; multiline: boolean };

/** Reads what JavaScript, Java and RE2 write; what none of them could match in linear time is refused. */
export function readPattern(source: string, flags: PatternFlags): ReadPattern {
  if (source.length > LONGEST) throw new PatternRefused(`The pattern is longer than ${LONGEST} characters.`);
  return new PatternReader(source, flags).read(flags.whole === true);
}

class PatternReader {
  private readonly text: PatternText;
  private readonly groups: (string | null)[] = [];
  private scope: Scope;
  /** For all of the pattern; inside of it, case is resolved into the sets. */
  private ignoreCase = false;
  private depth = 0;

  constructor(source: string, { ignoreCase = false, dotAll = false, multiline = false }: PatternFlags) {
    this.text = new PatternText(source);
    this.scope = { ignoreCase, dotAll, multiline };
  }

  read(isWhole: boolean): ReadPattern {
    for (let flags = this.text.match(LEADING_FLAGS); flags !== null; flags = this.text.match(LEADING_FLAGS)) {
      this.scope = changed(this.scope, flags[1] ?? '', true);
    }
    this.ignoreCase = this.scope.ignoreCase;
    const body = this.choice();
    if (!this.text.isAtEnd) throw new PatternRefused('There is a ")" that closes nothing.');
    const parts: PatternTree[] = [assertion('input-start'), body, assertion('input-end')];
    return {
      tree: isWhole ? { kind: 'sequence', parts } : body,
      ignoreCase: this.ignoreCase,
      groups: this.groups,
    };
  }

  /** Up to the end or the bracket that closes it; flags set inside end with it. */
  private choice(): PatternTree {
    const { scope } = this;
    if (++this.depth > DEEPEST) throw new PatternRefused(`Groups are nested deeper than ${DEEPEST} levels.`);
    const options = [this.sequence()];
    while (this.text.skip('|')) options.push(this.sequence());
    this.depth--;
    this.scope = scope;
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
  }

  private sequence(): PatternTree {
    const parts: PatternTree[] = [];
    while (!this.text.isAtEnd && this.text.peek() !== '|' && this.text.peek() !== ')') {
      if (this.text.skip('\\Q')) parts.push(...this.quoted());
      else if (!this.text.skip('\\E')) parts.push(this.quantified());
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'sequence', parts };
  }

  /** A quantifier after the closing mark belongs to the last character. */
  private quoted(): PatternTree[] {
    const letters = Array.from(
      this.text.until('\\E', 'A quoted text'),
      (letter) => letter.codePointAt(0) ?? 0,
    );
    return letters.map((point, index) => {
      const tree = this.character(single(point));
      return index === letters.length - 1 ? this.repeated(tree) : tree;
    });
  }

  private quantified(): PatternTree {
    if (this.text.match(QUANTIFIER) !== null) throw new PatternRefused('A quantifier has nothing to repeat.');
    return this.repeated(this.atom());
  }

  private repeated(body: PatternTree): PatternTree {
    const found = this.text.match(QUANTIFIER);
    if (found === null) return body;
    if (body.kind === 'assertion' || body.kind === 'look-ahead') {
      throw new PatternRefused('A quantifier repeats something that matches no characters.');
    }
    const { least, most } = bounds(found);
    if (least > most) throw new PatternRefused(`The bounds of "${found[0]}" run backwards.`);
    if (this.text.match(QUANTIFIER) !== null) throw new PatternRefused('Two quantifiers follow each other.');
    const isPossessive = found[5] === '+';
    return { kind: 'repeat', body, least, most, isLazy: found[5] === '?', isPossessive };
  }

  private atom(): PatternTree {
    const point = this.text.take();
    switch (String.fromCodePoint(point)) {
      case '(':
        return this.bracketed();
      case '[':
        return this.character(readBrackets(this.text, this.scope.ignoreCase));
      case '.':
        return this.character(this.scope.dotAll ? setOf(EVERYTHING) : setOf(LINE_ENDS, true));
      case '^':
        return assertion(this.scope.multiline ? 'line-start' : 'input-start');
      case '$':
        return assertion(this.scope.multiline ? 'line-end' : 'input-end');
      case '\\':
        return this.escaped();
      default:
        return this.character(single(point));
    }
  }

  private escaped(): PatternTree {
    const letter = this.text.peek();
    const what = ESCAPED_ASSERTIONS.get(letter);
    if (what !== undefined) {
      this.text.skip(letter);
      return assertion(what);
    }
    if (this.text.skip('Z'))
      return { kind: 'sequence', parts: [optional(single(10)), assertion('input-end')] };
    if (this.text.skip('R')) return lineBreak();
    return this.character(readEscape(this.text));
  }

  private bracketed(): PatternTree {
    if (this.text.skip('?#')) {
      this.text.until(')', 'A comment');
      return EMPTY;
    }
    if (this.text.skip('?=')) return { kind: 'look-ahead', body: this.closed(), isNegative: false };
    if (this.text.skip('?!')) return { kind: 'look-ahead', body: this.closed(), isNegative: true };
    if (this.text.skip('?<=') || this.text.skip('?<!')) {
      throw new PatternRefused('Looking behind ("(?<=", "(?<!") cannot be checked in linear time.');
    }
    if (this.text.skip('?>')) throw new PatternRefused('Atomic groups ("(?>") are not supported; try "(?:".');
    if (this.text.skip('?P='))
      throw new PatternRefused('References back to a group cannot be checked in linear time.');
    const named = this.text.match(NAMED_GROUP);
    if (named !== null) return this.capturing(named[1] ?? '');
    if (this.text.peek() !== '?') return this.capturing(null);
    return this.flagged();
  }

  private capturing(name: string | null): PatternTree {
    if (name !== null && this.groups.includes(name)) {
      throw new PatternRefused(`Two groups are called "${name}".`);
    }
    this.groups.push(name);
    return { kind: 'group', body: this.closed() };
  }

  /** "(?:", "(?i:" and "(?i)". */
  private flagged(): PatternTree {
    const found = this.text.match(FLAGS);
    if (found === null) throw new PatternRefused('"(?" begins no group that is known here.');
    const before = this.scope;
    const scope = changed(changed(before, found[1] ?? '', true), found[2] ?? '', false);
    if (this.ignoreCase && !scope.ignoreCase) {
      throw new PatternRefused('Case cannot be made to matter in a part of a pattern that ignores it.');
    }
    this.scope = scope;
    if (found[3] === ')') return EMPTY;
    const body = this.closed();
    this.scope = before;
    return { kind: 'sequence', parts: [body] };
  }

  private closed(): PatternTree {
    const body = this.choice();
    if (!this.text.skip(')')) throw new PatternRefused('A group is not closed by ")".');
    return body;
  }

  private character(set: CharacterSet): PatternTree {
    const isOwnCase = this.scope.ignoreCase && !this.ignoreCase;
    return { kind: 'character', set: isOwnCase ? withBothCases(set) : set };
  }
}

function bounds(found: RegExpExecArray): { least: number; most: number } {
  const [, sign, low, comma, high] = found;
  if (sign === '?') return { least: 0, most: 1 };
  if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: Number.POSITIVE_INFINITY };
  const least = Number(low);
  if (comma === undefined) return { least, most: least };
  return { least, most: high === undefined ? Number.POSITIVE_INFINITY : Number(high) };
}

function changed(scope: Scope, letters: string, isOn: boolean): Scope {
  const next = { ...scope };
  for (const letter of letters) {
    if (letter === 'i') next.ignoreCase = isOn;
    else if (letter === 's') next.dotAll = isOn;
    else if (letter === 'm') next.multiline = isOn;
    else if (letter !== 'u')
      throw new PatternRefused(`The flag "${letter}" in "(?${letter})" is not supported.`);
  }
  return next;
}

function assertion(what: Assertion): PatternTree {
  return { kind: 'assertion', what };
}

function optional(set: CharacterSet): PatternTree {
  const body: PatternTree = { kind: 'character', set };
  return { kind: 'repeat', body, least: 0, most: 1, isLazy: false, isPossessive: false };
}

function lineBreak(): PatternTree {
  const one: PatternTree = {
    kind: 'character',
    set: setOf([
      [10, 13],
      [0x85, 0x85],
      [0x2028, 0x2029],
    ]),
  };
  const parts: PatternTree[] = [13, 10].map((point) => ({ kind: 'character', set: single(point) }));
  return { kind: 'choice', options: [{ kind: 'sequence', parts }, one] };
}
