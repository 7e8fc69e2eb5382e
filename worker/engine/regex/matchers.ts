import { RE2JS } from 're2js';
import type { PatternTree } from './pattern-tree';
import { writeNative, writeRe2 } from './write-pattern';

/** Where a match begins, and what the whole and each group matched. */
export type RawMatch = { index: number; texts: (string | null)[] };
export type Matcher = { test(text: string): boolean; exec(text: string): RawMatch | null };

/** The language's own engine, for what it matches in linear time. */
export function nativeMatcher(tree: PatternTree, ignoreCase: boolean): Matcher {
  const hasLines = holdsLines(tree);
  const expression = new RegExp(
    writeNative(tree, hasLines),
    `u${ignoreCase ? 'i' : ''}${hasLines ? 'm' : ''}`,
  );
  return {
    test: (text) => expression.test(text),
    exec(text) {
      const found = expression.exec(text);
      if (found === null) return null;
      return { index: found.index, texts: Array.from(found, (part: string | undefined) => part ?? null) };
    },
  };
}

/** Beyond some millions of characters the language's own engine may run out of stack. */
const LONGEST_NATIVE = 1_000_000;

/** One matcher for usual texts, another for very long ones. */
export function matcherByLength(usual: Matcher, long: Matcher): Matcher {
  const chosen = (text: string) => (text.length <= LONGEST_NATIVE ? usual : long);
  return { test: (text) => chosen(text).test(text), exec: (text) => chosen(text).exec(text) };
}

/** One engine keeps the states that it has met; these bounds hold what all of them may keep to some 32 MB. */
const MOST_ENGINES = 64;
const MOST_BYTES_OF_STATES = 512 * 1024;

/** Forgets one engine each, the oldest first; it is compiled again when it is asked again. */
const forgetters: (() => void)[] = [];

/**
 * RE2, linear for everything; compiled at its first use. It differs from the language's own engine in three corners: a group in
 * a loop keeps what an earlier round matched; without regard to case, `\P{Lu}` is what no case of a letter is in, and `ſ` and `K`
 * are no letters to `\b`.
 */
export function re2Matcher(tree: PatternTree, ignoreCase: boolean): Matcher {
  const source = writeRe2(tree);
  let engine: RE2JS | undefined;
  const ready = (): RE2JS => {
    if (engine !== undefined) return engine;
    engine = compiledRe2(source, ignoreCase);
    if (forgetters.length >= MOST_ENGINES) forgetters.shift()?.();
    forgetters.push(() => {
      engine = undefined;
    });
    return engine;
  };
  return {
    test: (text) => ready().test(text),
    exec(text) {
      const matcher = ready().matcher(text);
      if (!matcher.find()) return null;
      const count = matcher.groupCount() + 1;
      return {
        index: matcher.start(),
        texts: Array.from({ length: count }, (_, group) => matcher.group(group)),
      };
    },
  };
}

function compiledRe2(source: string, ignoreCase: boolean): RE2JS {
  const engine = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
  const { dfa } = engine.re2();
  dfa.stateBudget = MOST_BYTES_OF_STATES;
  dfa.memBudget = MOST_BYTES_OF_STATES;
  return engine;
}

function holdsLines(tree: PatternTree): boolean {
  switch (tree.kind) {
    case 'assertion':
      return tree.what === 'line-start' || tree.what === 'line-end';
    case 'sequence':
      return tree.parts.some(holdsLines);
    case 'choice':
      return tree.options.some(holdsLines);
    case 'repeat':
    case 'group':
    case 'look-ahead':
      return holdsLines(tree.body);
    default:
      return false;
  }
}
