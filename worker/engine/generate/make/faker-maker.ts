import { callFaker, faultInWish } from '../names/faker-method';
import type { Maker } from './maker';
import type { PlanNode } from './plan-node';
import type { Run } from './run';

/** What `x-faker` asks for. */
export class FakerMaker implements Maker {
  readonly weight: number;
  private readonly wish: unknown;

  constructor(wish: unknown, weight: number) {
    this.wish = faultInWish(wish) ? null : wish;
    this.weight = weight;
  }

  /** It needs a locale that is loaded, so it never is the only way. */
  height(): number {
    return 0;
  }

  children(): Iterable<PlanNode> {
    return [];
  }

  make(run: Run): unknown {
    return run.faker && this.wish !== null ? callFaker(run.faker, this.wish) : undefined;
  }
}
