import type { Guess } from '../names/guess';
import type { Demand } from '../plan/demand';
import type { Reason } from '../plan/form';
import type { Maker } from './maker';
import { DEEPEST_RECURSION, GenerationLimit, LEAN_AFTER, MOST_NODES, type Run } from './run';

/** Everything that is known about making a value for a set of demands. */
export class PlanNode {
  readonly demands: readonly Demand[];
  height = Number.POSITIVE_INFINITY;
  isRecursive = false;
  reasons: readonly Reason[] = [];
  /** Set where making alone cannot promise that the value is right. */
  test: ((value: unknown) => boolean) | null = null;
  private makers: readonly Maker[] = [];
  private lowest: readonly Maker[] = [];
  private weight = 0;

  constructor(demands: readonly Demand[]) {
    this.demands = demands;
  }

  get isPossible(): boolean {
    return this.height < Number.POSITIVE_INFINITY;
  }

  use(makers: readonly Maker[]): void {
    this.makers = makers;
  }

  *children(): Iterable<PlanNode> {
    for (const maker of this.makers) yield* maker.children();
  }

  /** Says whether the height changed. */
  measure(): boolean {
    const height = Math.min(...this.makers.map((maker) => maker.height()));
    if (height >= this.height) return false;
    this.height = height;
    return true;
  }

  /** To be called when the heights are known: what never ends is not made. */
  prune(): void {
    this.makers = this.makers.filter((maker) => maker.height() < Number.POSITIVE_INFINITY);
    this.lowest = this.makers.filter((maker) => maker.height() <= this.height);
    this.weight = this.makers.reduce((sum, maker) => sum + maker.weight, 0);
  }

  make(run: Run, guess: Guess | null): unknown {
    run.nodes++;
    if (run.nodes > MOST_NODES) throw new GenerationLimit(`A value has more than ${MOST_NODES} parts.`);
    if (run.nodes > LEAN_AFTER) run.isLean = true;
    if (!this.isRecursive) return this.attempt(run, guess);
    run.recursion++;
    const value = this.attempt(run, guess);
    run.recursion--;
    return value;
  }

  private attempt(run: Run, guess: Guess | null): unknown {
    const tries = this.test ? 12 : 2;
    for (let done = 0; done < tries; done++) {
      const value = this.pick(run)?.make(run, guess);
      if (value !== undefined && (this.test === null || this.test(value))) return value;
    }
    for (const maker of this.makers) {
      const value = maker.make(run, guess);
      if (value !== undefined && (this.test === null || this.test(value))) return value;
    }
    run.stuck ??= this;
    return undefined;
  }

  private pick(run: Run): Maker | undefined {
    const { makers } = this;
    if (makers.length === 1) return makers[0];
    const isLean = run.isLean || (this.isRecursive && run.recursion > DEEPEST_RECURSION);
    if (isLean) return this.lowest[run.random.integer(0, this.lowest.length - 1)];
    let mark = run.random.next() * this.weight;
    for (const maker of makers) {
      mark -= maker.weight;
      if (mark < 0) return maker;
    }
    return makers[0];
  }
}
