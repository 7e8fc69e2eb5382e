import { type Guess, guessFor } from '../names/guess';
import { memberDemands } from '../plan/children';
import type { Form } from '../plan/form';
import { ExtraMembers } from './extra-members';
import { titleOf } from './hints';
import type { Maker } from './maker';
import type { PlanGraph } from './plan-graph';
import type { PlanNode } from './plan-node';
import { DEEPEST_RECURSION, MOST_NODES, type Run } from './run';

const OFTEN = 0.9;

type Slot = { name: string; node: PlanNode; isRequired: boolean };

export class ObjectMaker implements Maker {
  readonly weight: number;
  private readonly slots: readonly Slot[];
  private readonly required: number;
  private readonly low: number;
  private readonly high: number;
  private readonly extras: ExtraMembers;
  private readonly title: string;
  private readonly guesses = new Map<string, readonly (Guess | null)[]>();

  constructor(form: Form, graph: PlanGraph, weight: number) {
    const known = form.members.flatMap((part) => [...part.properties.keys()]);
    const names = [...new Set([...known, ...form.required])].filter((name) => {
      return form.required.has(name) || (!form.absent.has(name) && graph.judge.accepts(form.names, name));
    });
    this.slots = names.map((name) => {
      const isAllowed = form.names.length === 0 || graph.judge.accepts(form.names, name);
      const demands = memberDemands(form, name);
      const node = isAllowed ? graph.node(demands) : graph.nothing;
      return { name, node, isRequired: form.required.has(name) };
    });
    this.required = form.required.size;
    this.low = Math.ceil(form.minProperties);
    this.high = Math.floor(form.maxProperties);
    this.extras = new ExtraMembers(form, new Set([...names, ...form.absent]), graph);
    this.title = titleOf(form);
    this.weight = weight;
  }

  height(): number {
    if (Math.max(this.low, this.required) > Math.min(this.high, MOST_NODES)) return Number.POSITIVE_INFINITY;
    let height = 0;
    const others: number[] = [];
    for (const { node, isRequired } of this.slots) {
      if (isRequired) height = Math.max(height, node.height);
      else if (node.isPossible) others.push(node.height);
    }
    const missing = this.low - this.required;
    if (missing <= 0) return height + 1;
    const sorted = others.sort((left, right) => left - right).slice(0, missing);
    if (sorted.length < missing) sorted.push(this.extras.height());
    return Math.max(height, ...sorted) + 1;
  }

  *children(): Iterable<PlanNode> {
    for (const { node } of this.slots) yield node;
    yield* this.extras.children();
  }

  make(run: Run, guess: Guess | null): unknown {
    const object: Record<string, unknown> = {};
    const guesses = this.guessesIn(guess?.label || this.title);
    let optional = this.slots.length - this.required;
    let left = this.required;
    let count = 0;
    for (const [index, { name, node, isRequired }] of this.slots.entries()) {
      if (isRequired) left--;
      else {
        optional--;
        const isNeeded = count + left + optional < this.low;
        if (count + left >= this.high || !this.isWanted(node, run, isNeeded)) continue;
      }
      const value = node.make(run, guesses[index] ?? null);
      if (value === undefined && isRequired) return undefined;
      if (value === undefined) continue;
      put(object, name, value);
      count++;
    }
    return this.addExtras(object, count, run) ? object : undefined;
  }

  private isWanted(node: PlanNode, run: Run, isNeeded: boolean): boolean {
    if (!node.isPossible) return false;
    if (isNeeded) return true;
    if (run.isLean) return false;
    if (!node.isRecursive) return run.random.next() < OFTEN;
    return run.recursion <= DEEPEST_RECURSION && run.random.next() < OFTEN / (1 + run.recursion);
  }

  private addExtras(object: Record<string, unknown>, count: number, run: Run): boolean {
    const isMap = this.slots.length === 0 && this.extras.isWorthwhile && !run.isLean;
    const usual = isMap ? run.random.integer(1, 3) : 0;
    const wanted = Math.min(this.high, Math.max(this.low, usual)) - count;
    if (wanted <= 0) return true;
    const added = this.extras.add(object, wanted, run, put);
    return count + added >= this.low;
  }

  private guessesIn(context: string): readonly (Guess | null)[] {
    const known = this.guesses.get(context);
    if (known) return known;
    const made = this.slots.map(({ name }) => guessFor(name, context));
    if (this.guesses.size < 20) this.guesses.set(context, made);
    return made;
  }
}

/** Assigning to "__proto__" would set the prototype, not a member. */
function put(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
