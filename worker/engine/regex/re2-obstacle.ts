import type { PatternTree } from './pattern-tree';

const MOST_REPEATS = 1000;

/** What RE2 has no words for in a pattern; undefined when it can be asked. */
export function obstacleForRe2(tree: PatternTree, rounds = 1): string | undefined {
  switch (tree.kind) {
    case 'character': {
      const unknown = tree.set.properties.find(({ re2: name }) => name === undefined);
      return (
        unknown && `"\\p{${unknown.native}}" can only be used in patterns without overlapping repetitions.`
      );
    }
    case 'repeat': {
      const limit = tree.most === Number.POSITIVE_INFINITY ? tree.least : tree.most;
      if (rounds * limit > MOST_REPEATS) {
        return `Counted repetitions may make at most ${MOST_REPEATS} rounds in all.`;
      }
      return obstacleForRe2(tree.body, rounds * Math.max(1, limit));
    }
    case 'sequence':
      return firstObstacle(tree.parts, rounds);
    case 'choice':
      return firstObstacle(tree.options, rounds);
    case 'group':
      return obstacleForRe2(tree.body, rounds);
    default:
      return undefined;
  }
}

function firstObstacle(trees: readonly PatternTree[], rounds: number): string | undefined {
  for (const tree of trees) {
    const obstacle = obstacleForRe2(tree, rounds);
    if (obstacle !== undefined) return obstacle;
  }
  return undefined;
}
