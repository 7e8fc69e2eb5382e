import type { Finding } from '../../finding';
import { type Demand, keyOf } from '../plan/demand';
import { solve } from '../plan/solve';
import { findingFrom } from './finding-from';
import type { Judge } from './judge';
import { makersOf } from './makers-of';
import { PlanNode } from './plan-node';
import { markRecursion } from './recursion';

const MOST_PLANNED = 3_000;
const MOST_STEPS = 30_000;

/** The plans of a schema and of everything inside of it. */
export class PlanGraph {
  readonly judge: Judge;
  /** Parts were left out for being too many. */
  isCut = false;
  /** Of this no value can be made. */
  readonly nothing = new PlanNode([]);
  private readonly nodes = new Map<string, PlanNode>();
  private readonly waiting: PlanNode[] = [];
  private steps = 0;

  constructor(judge: Judge) {
    this.judge = judge;
  }

  node(demands: readonly Demand[]): PlanNode {
    const key = keyOf(demands);
    const known = this.nodes.get(key);
    if (known) return known;
    const node = new PlanNode(demands);
    this.nodes.set(key, node);
    this.waiting.push(node);
    return node;
  }

  known(demands: readonly Demand[]): PlanNode | undefined {
    return this.nodes.get(keyOf(demands));
  }

  build(demands: readonly Demand[]): PlanNode {
    const root = this.node(demands);
    for (let done = 0; done < this.waiting.length; done++) {
      if (done >= MOST_PLANNED || this.steps >= MOST_STEPS) {
        this.isCut = true;
        break;
      }
      const node = this.waiting[done];
      if (node) this.expand(node);
    }
    this.measure();
    markRecursion(root);
    return root;
  }

  /** The first part that was found to contradict itself, which makes `node` impossible too. */
  findImpossible(node: PlanNode): Finding | null {
    const seen = new Set<PlanNode>([node]);
    for (const each of seen) {
      if (each !== node && each.reasons.length > 0 && !each.isPossible) return findingFrom(each);
      for (const child of each.children()) if (!child.isPossible) seen.add(child);
    }
    return null;
  }

  private expand(node: PlanNode): void {
    const { forms, reasons, steps, isCut } = solve(node.demands, MOST_STEPS - this.steps);
    this.steps += steps;
    this.isCut ||= isCut;
    node.reasons = reasons;
    const { makers, isUncertain } = makersOf(forms, node.demands, this);
    node.use(makers);
    if (isUncertain) node.test = this.judge.tester(node.demands);
  }

  private measure(): void {
    let isChanged = true;
    while (isChanged) {
      isChanged = false;
      for (const node of this.waiting) isChanged = node.measure() || isChanged;
    }
    for (const node of this.waiting) if (node.isPossible) node.prune();
  }
}
