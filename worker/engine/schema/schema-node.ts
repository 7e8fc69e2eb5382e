import type { Evaluated } from './evaluated';
import type { Checker, Rule } from './rule';
import type { Run } from './run';
import type { SchemaPlace } from './schema-place';

/** One schema, compiled. It may be referred to before its rules are known. */
export class SchemaNode implements Checker {
  readonly place: SchemaPlace;
  readonly rules: Rule[] = [];
  /** The schemas that it holds the same value against. */
  readonly inPlace = new Set<SchemaNode>();
  test: Checker['test'] = passes;
  private weight = 0;

  constructor(place: SchemaPlace) {
    this.place = place;
  }

  /** To be called when all rules are there. */
  close(): void {
    const inner = this.rules.reduce((sum, rule) => sum + (rule.weight ?? 0), 0);
    if (inner > 0) this.weight = inner + this.rules.length;
    this.test = inner > 0 ? counted(allOf(this.rules), this.weight) : allOf(this.rules);
  }

  /** Makes a schema that leads back to itself for the same value end: what is being asked already is taken as true. */
  guard(): void {
    const { test, explain, mark } = this;
    this.test = (value, run) => circled(this, value, run, () => test(value, run)) ?? true;
    this.explain = (value, at, run) => circled(this, value, run, () => explain.call(this, value, at, run));
    this.mark = (value, run, evaluated) =>
      circled(this, value, run, () => mark.call(this, value, run, evaluated));
  }

  explain(value: unknown, at: string, run: Run): void {
    run.enter(this.weight);
    for (const rule of this.rules) {
      if (run.isFull) break;
      rule.explain(value, at, run);
    }
    run.depth--;
  }

  mark(value: unknown, run: Run, evaluated: Evaluated): void {
    run.enter(this.weight);
    for (const rule of this.rules) rule.mark?.(value, run, evaluated);
    run.depth--;
  }
}

function passes(): boolean {
  return true;
}

function counted(test: Checker['test'], weight: number): Checker['test'] {
  return (value, run) => {
    run.enter(weight);
    const passed = test(value, run);
    run.depth--;
    return passed;
  };
}

/** One closure for the usual small numbers of rules: no loop, no array. */
function allOf(rules: readonly Rule[]): Checker['test'] {
  const [first, second, third, ...rest] = rules.map((rule) => rule.test);
  if (first === undefined) return passes;
  if (second === undefined) return first;
  if (third === undefined) return (value, run) => first(value, run) && second(value, run);
  if (rest.length === 0) {
    return (value, run) => first(value, run) && second(value, run) && third(value, run);
  }
  const others = allOf(rules.slice(3));
  return (value, run) => first(value, run) && second(value, run) && third(value, run) && others(value, run);
}

function circled<Result>(checker: unknown, value: unknown, run: Run, go: () => Result): Result | undefined {
  if (run.circling.some((pair) => pair.checker === checker && pair.value === value)) return undefined;
  run.circling.push({ checker, value });
  const result = go();
  run.circling.pop();
  return result;
}
