import type { Shortfall } from './rule';
import type { SchemaError } from './schema-error';
import type { SchemaResource } from './schema-place';

/** A schema may be entered this often inside of itself or others, for one value. */
const DEEPEST_RUN = 600;
/** Some tenths of a second: a schema that refers to itself twice on every level could ask for 2^n looks at a value. */
const MOST_STEPS = 10_000_000;

export class LimitReached extends Error {}

/** One value on its way through one schema. */
export class Run {
  depth = 0;
  steps = 0;
  errors: SchemaError[] = [];
  most = 0;
  /** The resources entered on the way here, outermost first; kept only where a dynamic reference may ask. */
  scope: readonly SchemaResource[] = NO_SCOPE;
  /** Where a schema leads back to itself for the same value, the pairs on the way here. */
  readonly circling: { checker: unknown; value: unknown }[] = [];

  spend(steps: number): void {
    this.steps += steps;
    if (this.steps > MOST_STEPS) throw new LimitReached(TOO_MUCH);
  }

  enter(weight: number): void {
    this.steps += weight;
    this.depth++;
    if (this.depth > DEEPEST_RUN) throw new LimitReached(TOO_DEEP);
    if (this.steps > MOST_STEPS) throw new LimitReached(TOO_MUCH);
  }

  get isFull(): boolean {
    return this.errors.length >= this.most;
  }

  report(at: string, site: { keyword: string; pointer: string }, shortfall: Shortfall): void {
    if (this.isFull) return;
    this.errors.push({ pointer: at, keyword: site.keyword, schemaPointer: site.pointer, ...shortfall });
  }

  /** What a checker would report, without reporting it. */
  probe(
    checker: { explain(value: unknown, at: string, run: Run): void },
    value: unknown,
    at: string,
  ): SchemaError[] {
    const { errors, most } = this;
    const found: SchemaError[] = [];
    this.errors = found;
    this.most = MOST_PROBED;
    checker.explain(value, at, this);
    this.errors = errors;
    this.most = most;
    return found;
  }
}

const NO_SCOPE: readonly SchemaResource[] = [];
const MOST_PROBED = 10;
const TOO_DEEP = `The value and its schema lead more than ${DEEPEST_RUN} schemas deep into each other.`;
const TOO_MUCH = 'The value and its schema together take too many steps to check.';
