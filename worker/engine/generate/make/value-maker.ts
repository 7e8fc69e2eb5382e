import type { Maker } from './maker';
import type { PlanNode } from './plan-node';
import { pickFrom, type Run } from './run';

const SELDOM = 0.1;

/** One of some values that the schema lists. */
export class ValueMaker implements Maker {
  readonly weight: number;
  private readonly listed: readonly unknown[];
  private readonly isFit: (value: unknown) => boolean;
  private fitting: readonly unknown[] | null = null;

  constructor(listed: readonly unknown[], weight: number, isFit: (value: unknown) => boolean) {
    this.listed = listed;
    this.weight = weight;
    this.isFit = isFit;
  }

  height(): number {
    return this.values().length > 0 ? 0 : Number.POSITIVE_INFINITY;
  }

  children(): Iterable<PlanNode> {
    return [];
  }

  make(run: Run): unknown {
    const values = this.values();
    let value = pickFrom(values, run.random);
    if (value === null && run.random.next() > SELDOM) value = values.find((other) => other !== null) ?? null;
    return typeof value === 'object' && value !== null ? structuredClone(value) : value;
  }

  /** Looked through once, when the whole schema is planned. */
  private values(): readonly unknown[] {
    this.fitting ??= this.listed.filter(this.isFit);
    return this.fitting;
  }
}
