import { type FakerWish, grantWish, readFakerWish } from '../names/faker-wish';
import type { Maker } from './maker';
import type { PlanNode } from './plan-node';
import type { Run } from './run';

/** What `x-faker` asks for. */
export class FakerMaker implements Maker {
  readonly weight: number;
  private readonly wish: FakerWish | null;

  constructor(wish: unknown, weight: number) {
    const read = readFakerWish(wish);
    this.wish = read.ok ? read.wish : null;
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
    return run.faker && this.wish !== null ? grantWish(run.faker, this.wish) : undefined;
  }
}
