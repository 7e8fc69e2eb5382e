import { judgeBacktracking } from './backtracking';
import { type Matcher, matcherByLength, nativeMatcher, re2Matcher } from './matchers';
import { splitLookAhead, withoutSurroundings } from './pattern-parts';
import { type PatternFlags, PatternRefused, type PatternTree } from './pattern-tree';
import { obstacleForRe2 } from './re2-obstacle';
import { readPattern } from './read-pattern';

export type PatternMatch = { index: number; groups: (string | null)[]; named: Record<string, string> };

/** A regular expression whose time grows with the text's length and no faster. */
export type LinearPattern = {
  source: string;
  test(text: string): boolean;
  /** The first match: where it begins, the whole of it and what its groups matched. */
  exec(text: string): PatternMatch | null;
};

export type CompiledPattern = { ok: true; pattern: LinearPattern } | { ok: false; reason: string };

const MOST_KEPT = 1000;
const compiled = new Map<string, CompiledPattern>();

/** Unicode, unanchored unless `whole`; the same pattern is compiled once. */
export function compilePattern(source: string, flags: PatternFlags = {}): CompiledPattern {
  const { ignoreCase, dotAll, multiline, whole } = flags;
  const key = `${ignoreCase ? 'i' : ''}${dotAll ? 's' : ''}${multiline ? 'm' : ''}${whole ? 'w' : ''}/${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const [oldest] = compiled.keys();
  if (compiled.size >= MOST_KEPT && oldest !== undefined) compiled.delete(oldest);
  const result = compileNow(source, flags);
  compiled.set(key, result);
  return result;
}

function compileNow(source: string, flags: PatternFlags): CompiledPattern {
  try {
    return { ok: true, pattern: linearPattern(source, flags) };
  } catch (error) {
    if (error instanceof PatternRefused) return { ok: false, reason: error.message };
    throw error;
  }
}

function linearPattern(source: string, flags: PatternFlags): LinearPattern {
  const { tree, ignoreCase, groups } = readPattern(source, flags);
  const { main, ahead } = splitLookAhead(tree);
  const tester = chooseMatcher(withoutSurroundings(main), ignoreCase);
  const finder = chooseMatcher(main, ignoreCase);
  const conditions = ahead.map(({ tree: condition, isNegative }) => {
    const matcher = chooseMatcher(withoutSurroundings(condition), ignoreCase);
    return (text: string) => matcher.test(text) !== isNegative;
  });
  const holds = (text: string) => conditions.every((condition) => condition(text));
  return {
    source,
    test: conditions.length === 0 ? tester.test : (text) => holds(text) && tester.test(text),
    exec(text) {
      const found = holds(text) ? finder.exec(text) : null;
      return found && { index: found.index, groups: found.texts, named: namedTexts(groups, found.texts) };
    },
  };
}

function chooseMatcher(tree: PatternTree, ignoreCase: boolean): Matcher {
  const { isLinear, needsPossession } = judgeBacktracking(tree, ignoreCase);
  if (needsPossession) {
    throw new PatternRefused(
      'A possessive quantifier ("++", "*+", "?+") forbids here what a plain one allows; only plain ones can be checked in linear time.',
    );
  }
  const obstacle = obstacleForRe2(tree);
  if (!isLinear) {
    if (obstacle !== undefined) throw new PatternRefused(obstacle);
    return re2Matcher(tree, ignoreCase);
  }
  const native = nativeMatcher(tree, ignoreCase);
  return obstacle === undefined ? matcherByLength(native, re2Matcher(tree, ignoreCase)) : native;
}

function namedTexts(
  names: readonly (string | null)[],
  texts: readonly (string | null)[],
): Record<string, string> {
  const entries = names.flatMap((name, index): [string, string][] => {
    const text = texts[index + 1];
    return name === null || text === undefined || text === null ? [] : [[name, text]];
  });
  return Object.fromEntries(entries);
}
