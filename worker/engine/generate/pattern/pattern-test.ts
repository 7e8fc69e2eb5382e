import { compilePattern } from '../../regex/compile-pattern';

/** Whether a text has a match of the pattern; null when it is none that can be tested in linear time. */
export type PatternTest = (text: string) => boolean;

export function compilePatternTest(source: string): PatternTest | null {
  const compiled = compilePattern(source);
  return compiled.ok ? (text) => compiled.pattern.test(text) : null;
}
