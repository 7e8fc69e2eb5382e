import type { Check } from '../exchange';
import type { RequestView } from '../request/request-view';
import type { Circumstances } from './rule';

/** One node of a rule's tree. */
export type RuleNode = {
  /** A guess at the work, to ask the cheap ones first. */
  cost: number;
  describe: string;
  matches(view: RequestView, circumstances: Circumstances): boolean;
  explain(view: RequestView, circumstances: Circumstances, checks: Check[]): void;
};

export function allOf(nodes: readonly RuleNode[]): RuleNode {
  const [only] = nodes;
  if (nodes.length === 1 && only !== undefined) return only;
  const cheapFirst = [...nodes].sort((one, other) => one.cost - other.cost);
  return {
    ...combined(nodes, ' and '),
    matches(view, circumstances) {
      for (const node of cheapFirst) if (!node.matches(view, circumstances)) return false;
      return true;
    },
  };
}

export function anyOf(nodes: readonly RuleNode[]): RuleNode {
  const [only] = nodes;
  if (nodes.length === 1 && only !== undefined) return only;
  const cheapFirst = [...nodes].sort((one, other) => one.cost - other.cost);
  return {
    ...combined(nodes, ' or '),
    matches(view, circumstances) {
      for (const node of cheapFirst) if (node.matches(view, circumstances)) return true;
      return false;
    },
  };
}

/** What is inside is told as one check, for its own checks would say the opposite. */
export function notThat(node: RuleNode): RuleNode {
  const matches: RuleNode['matches'] = (view, circumstances) => !node.matches(view, circumstances);
  return {
    cost: node.cost,
    describe: `not (${node.describe})`,
    matches,
    explain(view, circumstances, checks) {
      const inner: Check[] = [];
      node.explain(view, circumstances, inner);
      checks.push({
        part: inner.length === 1 ? (inner[0]?.part ?? 'not') : 'not',
        ok: matches(view, circumstances),
        expected: `not (${node.describe})`,
        actual: inner.map(({ part, actual = '' }) => `${part}: ${actual}`).join('; '),
      });
    },
  };
}

function combined(nodes: readonly RuleNode[], word: string): Omit<RuleNode, 'matches'> {
  return {
    cost: nodes.reduce((sum, { cost }) => sum + cost, 0),
    describe: `(${nodes.map(({ describe }) => describe).join(word)})`,
    explain(view, circumstances, checks) {
      for (const node of nodes) node.explain(view, circumstances, checks);
    },
  };
}
