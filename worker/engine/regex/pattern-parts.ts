import { isEverything } from './character-set';
import { PatternRefused, type PatternTree } from './pattern-tree';

/** A pattern as several that must all hold: what looks ahead from the start can be checked by itself. */
export type PatternParts = { main: PatternTree; ahead: { tree: PatternTree; isNegative: boolean }[] };

export function splitLookAhead(tree: PatternTree): PatternParts {
  const [start, ...rest] = flattened(tree);
  if (start?.kind !== 'assertion' || start.what !== 'input-start')
    return { main: withoutLookAhead(tree), ahead: [] };
  const end = rest.findIndex((part) => part.kind !== 'look-ahead');
  const first = end === -1 ? rest.length : end;
  const ahead = rest.slice(0, first).flatMap((part) => {
    if (part.kind !== 'look-ahead') return [];
    const body: PatternTree = { kind: 'sequence', parts: [start, withoutLookAhead(part.body)] };
    return [{ tree: body, isNegative: part.isNegative }];
  });
  const main = withoutLookAhead({ kind: 'sequence', parts: [start, ...rest.slice(first)] });
  return { main, ahead };
}

/** Sequences in sequences are one. */
function flattened(tree: PatternTree): PatternTree[] {
  return tree.kind === 'sequence' ? tree.parts.flatMap(flattened) : [tree];
}

function withoutLookAhead(tree: PatternTree): PatternTree {
  if (holdsLookAhead(tree)) {
    throw new PatternRefused('Looking ahead ("(?=", "(?!") is only supported at the very start, after "^".');
  }
  return tree;
}

function holdsLookAhead(tree: PatternTree): boolean {
  switch (tree.kind) {
    case 'look-ahead':
      return true;
    case 'sequence':
      return tree.parts.some(holdsLookAhead);
    case 'choice':
      return tree.options.some(holdsLookAhead);
    case 'repeat':
    case 'group':
      return holdsLookAhead(tree.body);
    default:
      return false;
  }
}

/** What matches the same texts, with less to do: anything before or after needs no look. */
export function withoutSurroundings(tree: PatternTree): PatternTree {
  const parts = flattened(tree);
  if (isAssertion(parts[0], 'input-start') && isAnything(parts[1])) parts.splice(0, 2);
  if (isAssertion(parts.at(-1), 'input-end') && isAnything(parts.at(-2))) parts.splice(-2, 2);
  return { kind: 'sequence', parts };
}

function isAssertion(tree: PatternTree | undefined, what: string): boolean {
  return tree?.kind === 'assertion' && tree.what === what;
}

function isAnything(tree: PatternTree | undefined): boolean {
  if (tree?.kind !== 'repeat' || tree.least > 0 || tree.most !== Number.POSITIVE_INFINITY) return false;
  return tree.body.kind === 'character' && isEverything(tree.body.set);
}
