import { PatternRefused, type PatternTree } from '../../regex/pattern-tree';
import { readPattern } from '../../regex/read-pattern';
import { characters, choice, NOTHING, type PatternNode, repeat, sequence } from './pattern-node';
import { lettersOf } from './set-letters';

const MOST_LETTERS = 5_000;

/** Null when the pattern is too large, or no regular expression that text can be written from. */
export function parsePattern(source: string): PatternNode | null {
  if (source.length > MOST_LETTERS) return null;
  try {
    return nodeOf(readPattern(source, {}).tree);
  } catch (error) {
    if (error instanceof PatternRefused) return null;
    throw error;
  }
}

/** Null when there is a set without a member. */
function nodeOf(tree: PatternTree): PatternNode | null {
  switch (tree.kind) {
    case 'character': {
      const letters = lettersOf(tree.set);
      return letters.length > 0 ? characters(letters) : null;
    }
    case 'sequence': {
      const parts = nodesOf(tree.parts);
      return parts && sequence(parts);
    }
    case 'choice': {
      const options = nodesOf(tree.options);
      return options && choice(options);
    }
    case 'repeat': {
      const part = nodeOf(tree.body);
      return part && repeat(part, tree.least, tree.most);
    }
    case 'group':
      return nodeOf(tree.body);
    case 'look-ahead': {
      const part = tree.isNegative ? null : nodeOf(tree.body);
      return part ? { kind: 'ahead', part, min: 0, max: 0 } : NOTHING;
    }
    case 'assertion':
      return NOTHING;
  }
}

function nodesOf(trees: readonly PatternTree[]): PatternNode[] | null {
  const nodes = trees.map(nodeOf).filter((node) => node !== null);
  return nodes.length === trees.length ? nodes : null;
}
