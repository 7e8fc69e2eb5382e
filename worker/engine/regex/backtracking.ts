import { doOverlap, type Range, sortedRanges } from './character-set';
import { canBeEmpty, FirstCharacters } from './first-characters';
import type { PatternTree } from './pattern-tree';

/** Some hundred steps per character of the text are taken as cheap. */
const MOST_PER_START = 256;
const MOST_WAYS = 64;
const MOST_OPTIONS = 256;

export type Backtracking = {
  /** A backtracking engine needs a time that grows with the text's length, and no faster. */
  isLinear: boolean;
  /** A possessive quantifier forbids here what its greedy twin would allow. */
  needsPossession: boolean;
};

/**
 * Where at every step the next character leaves one way on, an engine that backtracks has nothing to try twice: the pattern
 * is deterministic. One loop that could end at several places is allowed when what follows it is short.
 */
export function judgeBacktracking(tree: PatternTree, ignoreCase: boolean): Backtracking {
  const judge = new Judge(ignoreCase);
  const isAnchored = startsAtStart(tree);
  const accepts: After = { first: [], length: 0, isAccepted: true, isInLoop: false };
  judge.visit(tree, accepts);
  const perStart = failingLength(tree, true) * judge.ways;
  const isShort = isAnchored ? judge.openLoops <= 1 : perStart <= MOST_PER_START && judge.openLoops === 0;
  const isLinear =
    isShort &&
    !judge.isHopeless &&
    judge.ways <= MOST_WAYS &&
    judge.ways * judge.openLength <= MOST_PER_START;
  return { isLinear, needsPossession: judge.needsPossession };
}

type After = {
  first: Range[];
  /** How many characters a match may still need before it fails. */
  length: number;
  /** Nothing follows: what has matched up to here is a match. */
  isAccepted: boolean;
  isInLoop: boolean;
};

class Judge {
  ways = 1;
  openLoops = 0;
  /** What the longest of them costs per step. */
  openLength = 0;
  isHopeless = false;
  needsPossession = false;
  private ambiguities = 0;
  private readonly characters: FirstCharacters;

  constructor(ignoreCase: boolean) {
    this.characters = new FirstCharacters(ignoreCase);
  }

  visit(tree: PatternTree, after: After): void {
    if (tree.kind === 'group') this.visit(tree.body, after);
    if (tree.kind === 'sequence') this.sequence(tree.parts, after);
    if (tree.kind === 'choice') this.choice(tree.options, after);
    if (tree.kind === 'repeat') this.repeat(tree, after);
    if (tree.kind === 'look-ahead') this.isHopeless = true;
  }

  private sequence(parts: readonly PatternTree[], after: After): void {
    let rest = after;
    for (const part of [...parts].reverse()) {
      this.visit(part, rest);
      rest = {
        first: this.characters.before(part, rest.first),
        length: rest.length + failingLength(part, rest.isAccepted),
        isAccepted: rest.isAccepted && part.kind === 'sequence' && part.parts.length === 0,
        isInLoop: after.isInLoop,
      };
    }
  }

  private choice(options: readonly PatternTree[], after: After): void {
    if (options.length > MOST_OPTIONS) this.isHopeless = true;
    const firsts = options
      .slice(0, MOST_OPTIONS)
      .map((option) => this.characters.before(option, after.first));
    const ways = firsts.map((first) => firsts.filter((other) => doOverlap(first, other)).length);
    this.allow(Math.max(1, ...ways), after);
    for (const option of options) this.visit(option, after);
  }

  private repeat(tree: PatternTree & { kind: 'repeat' }, after: After): void {
    const { body, least, most } = tree;
    const first = this.characters.of(body);
    const isLoop = most > 1;
    const ambiguities = this.ambiguities;
    if (isLoop && canBeEmpty(body)) this.isHopeless = true;
    if (least < most && doOverlap(first, after.first)) {
      if (most === Number.POSITIVE_INFINITY) this.openLoop(after);
      else this.allow(most - least + 1, after);
    }
    this.visit(body, {
      first: isLoop ? sortedRanges([...first, ...after.first]) : after.first,
      length: isLoop ? failingLength(body, false) + after.length : after.length,
      isAccepted: after.isAccepted && !isLoop,
      isInLoop: after.isInLoop || isLoop,
    });
    if (tree.isPossessive && this.ambiguities > ambiguities) this.needsPossession = true;
  }

  /** A loop that can end at every step costs what follows it, once per step. */
  private openLoop(after: After): void {
    this.openLoops++;
    this.ambiguities++;
    this.openLength = Math.max(this.openLength, after.length);
    if (after.isInLoop) this.isHopeless = true;
  }

  /** In a loop, every round would multiply them. */
  private allow(ways: number, after: After): void {
    if (ways === 1) return;
    this.ways *= ways;
    this.ambiguities++;
    if (after.isInLoop) this.isHopeless = true;
  }
}

/** How far a match can get before it fails; what ends the pattern cannot fail once it has begun. */
function failingLength(tree: PatternTree, isLast: boolean): number {
  switch (tree.kind) {
    case 'character':
      return 1;
    case 'sequence':
      return tree.parts.reduce(
        (sum, part, index) => sum + failingLength(part, isLast && index === tree.parts.length - 1),
        0,
      );
    case 'choice':
      return Math.max(...tree.options.map((option) => failingLength(option, isLast)));
    case 'group':
      return failingLength(tree.body, isLast);
    case 'repeat':
      return (
        (isLast ? Math.min(tree.most, tree.least + 1) : tree.most) * failingLength(tree.body, false) || 0
      );
    default:
      return 0;
  }
}

function startsAtStart(tree: PatternTree): boolean {
  switch (tree.kind) {
    case 'assertion':
      return tree.what === 'input-start';
    case 'sequence':
      return tree.parts[0] !== undefined && startsAtStart(tree.parts[0]);
    case 'choice':
      return tree.options.every(startsAtStart);
    case 'group':
      return startsAtStart(tree.body);
    default:
      return false;
  }
}
