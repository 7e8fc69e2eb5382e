import type { ConditionContext } from '../conditions/condition-context';
import { ANY_RUN, type Glob, type GlobPart, globOfParts, wildcardParts } from './glob';

type Variable = { variable: string; fallback: string | null };
/** A policy's text: variables in it, such as `${aws:username}`, are known only when somebody asks. */
export type PolicyText =
  | { glob: Glob; parts: null }
  | { glob: null; parts: readonly (GlobPart | Variable)[] };

type Reading = { hasWildcards: boolean; hasVariables: boolean };

export function readPolicyText(text: string, { hasWildcards, hasVariables }: Reading): PolicyText {
  const plain = (piece: string): GlobPart[] => (hasWildcards ? wildcardParts(piece) : [piece]);
  if (!hasVariables || !text.includes('${')) return { glob: globOfParts(plain(text)), parts: null };
  const parts: (GlobPart | Variable)[] = [];
  let at = 0;
  for (let open = text.indexOf('${'); open >= 0; open = text.indexOf('${', at)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    if (open > at) parts.push(...plain(text.slice(at, open)));
    parts.push(variableOf(text.slice(open + 2, close)));
    at = close + 1;
  }
  if (at < text.length) parts.push(...plain(text.slice(at)));
  return { glob: null, parts };
}

/** Null when a variable has no value in this request: then nothing matches. */
export function globInContext(text: PolicyText, context: ConditionContext): Glob | null {
  if (text.glob) return text.glob;
  const parts: GlobPart[] = [];
  for (const part of text.parts) {
    if (!isVariable(part)) parts.push(part);
    else {
      const values = context.get(part.variable);
      // A key with several values cannot stand in for one text.
      const value = values?.length === 1 ? values[0] : undefined;
      const shown = value ?? part.fallback;
      if (shown === null) return null;
      parts.push(shown);
    }
  }
  return globOfParts(parts);
}

/** With any value for each variable: what the text could be at most. */
export function widestGlob(text: PolicyText): Glob {
  if (text.glob) return text.glob;
  return globOfParts(text.parts.map((part) => (isVariable(part) ? ANY_RUN : part)));
}

/** `${*}`, `${?}` and `${$}` are how a policy writes these three characters themselves. */
function variableOf(inside: string): GlobPart | Variable {
  if (inside === '*' || inside === '?' || inside === '$') return inside;
  const comma = inside.indexOf(',');
  if (comma < 0) return { variable: inside.trim().toLowerCase(), fallback: null };
  const quoted = inside.slice(comma + 1).trim();
  const isQuoted = quoted.length > 1 && quoted.startsWith("'") && quoted.endsWith("'");
  return {
    variable: inside.slice(0, comma).trim().toLowerCase(),
    fallback: isQuoted ? quoted.slice(1, -1) : quoted,
  };
}

function isVariable(part: GlobPart | Variable): part is Variable {
  return typeof part === 'object';
}
