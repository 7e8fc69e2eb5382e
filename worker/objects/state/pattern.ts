import type { Pattern } from '../../engine/collections/evaluate-condition';
import { compilePattern } from '../../engine/regex/compile-pattern';
import { MemoryLimit } from './memory-limit';

/** A pattern that ignores case; the engine's patterns take linear time. */
export function likePattern(source: string): Pattern {
  const compiled = compilePattern(source, { ignoreCase: true });
  if (compiled.ok) return compiled.pattern;
  throw new MemoryLimit(`"${source}" cannot be used as a regular expression: ${compiled.reason}`);
}
