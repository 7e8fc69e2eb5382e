import { compileQuery } from './compile-path';
import { PATH_RESULTS_MOST, PATH_STEPS_MOST } from './path-run';
import { PathError } from './path-source';
import { isSingular } from './path-syntax';
import { readPath } from './read-path';

/**
 * JSONPath as RFC 9535 has it, and as people write it for Jayway: without "$", `.length()`, `=~ /re/i`, `in`, `contains`,
 * `@.a-b`, `[(@.length-1)]`. Differs from the RFC where those habits need it: an unquoted number is an index too.
 */
export type JsonPath = {
  readonly source: string;
  /** Whether it names one place at most. */
  readonly isSingular: boolean;
  /** What is there, in the order of the document. Never throws; stops at the limits of path-run.ts. */
  find(value: unknown): unknown[];
};

export type JsonPathResult = ({ ok: true } & JsonPath) | { ok: false; reason: string; offset: number };

const PATH_LENGTH_MOST = 2000;

export function compileJsonPath(source: string): JsonPathResult {
  if (source.length > PATH_LENGTH_MOST)
    return {
      ok: false,
      reason: `A path has at most ${PATH_LENGTH_MOST} characters.`,
      offset: PATH_LENGTH_MOST,
    };
  try {
    const query = readPath(source);
    const run = compileQuery(query);
    const find = (value: unknown) =>
      run(value, { root: value, left: PATH_STEPS_MOST }).slice(0, PATH_RESULTS_MOST);
    return { ok: true, source, isSingular: isSingular(query), find };
  } catch (error) {
    if (error instanceof PathError) return { ok: false, reason: error.message, offset: error.offset };
    throw error;
  }
}
