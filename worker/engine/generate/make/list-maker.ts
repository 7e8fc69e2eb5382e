import { canonicalText } from '../../schema/json-equality';
import type { Guess } from '../names/guess';
import { itemDemands } from '../plan/children';
import type { ContainsDemand, Form } from '../plan/form';
import type { Maker } from './maker';
import type { PlanGraph } from './plan-graph';
import type { PlanNode } from './plan-node';
import { DEEPEST_RECURSION, MOST_NODES, type Run } from './run';

const USUAL_MOST = 5;
const MOST_TRIES_FOR_A_NEW_ONE = 40;

/** Which places of the array satisfy `contains`. */
export type Allocation = ReadonlyMap<number, readonly ContainsDemand[]>;

export class ListMaker implements Maker {
  readonly weight: number;
  private readonly first: readonly PlanNode[];
  private readonly rest: PlanNode;
  private readonly low: number;
  private readonly high: number;
  private readonly isUnique: boolean;
  private readonly hasRepeats: boolean;
  private readonly isRestOpen: boolean;

  constructor(form: Form, allocation: Allocation, graph: PlanGraph, weight: number) {
    const prefix = Math.max(0, ...form.lists.map((part) => part.prefix.length));
    const allocated = Math.max(0, ...[...allocation.keys()].map((index) => index + 1));
    const first = Array.from({ length: Math.max(prefix, allocated) }, (_, index) =>
      graph.node(itemDemands(form, index, allocation.get(index) ?? [])),
    );
    const rest = itemDemands(form, Number.MAX_SAFE_INTEGER, []);
    this.first = first;
    this.rest = graph.node(rest);
    this.isRestOpen = rest.length > 0 && rest.every((demand) => demand.place.schema !== true);
    this.low = Math.max(Math.ceil(form.minItems), allocated);
    this.high = Math.floor(form.maxItems);
    this.isUnique = form.isUnique;
    this.hasRepeats = form.hasRepeats;
    this.weight = weight;
  }

  height(): number {
    if (this.low > Math.min(this.high, MOST_NODES)) return Number.POSITIVE_INFINITY;
    let height = this.low > this.first.length ? this.rest.height : 0;
    for (const node of this.first.slice(0, this.low)) height = Math.max(height, node.height);
    return height + 1;
  }

  children(): Iterable<PlanNode> {
    return [...this.first, this.rest];
  }

  make(run: Run, guess: Guess | null): unknown {
    const length = this.length(run);
    const items: unknown[] = [];
    const seen = this.isUnique ? new Set<string>() : null;
    for (let index = 0; index < length; index++) {
      const item = this.item(this.first[index] ?? this.rest, run, guess, seen);
      if (item === undefined) {
        if (items.length < this.low) return undefined;
        break;
      }
      items.push(item);
    }
    if (this.hasRepeats && items.length > 1) items[1] = items[0];
    return items;
  }

  private item(node: PlanNode, run: Run, guess: Guess | null, seen: Set<string> | null): unknown {
    if (!seen) return node.make(run, guess);
    for (let tries = 0; tries < MOST_TRIES_FOR_A_NEW_ONE; tries++) {
      const item = node.make(run, tries < 3 ? guess : null);
      const text = canonicalText(item);
      if (item === undefined || seen.has(text)) continue;
      seen.add(text);
      return item;
    }
    return undefined;
  }

  private length(run: Run): number {
    const isLean = run.isLean || (this.rest.isRecursive && run.recursion > DEEPEST_RECURSION);
    if (isLean) return this.low;
    const end = this.first.findIndex((node) => !node.isPossible);
    const reach = end >= 0 ? end : this.rest.isPossible ? this.high : Math.min(this.high, this.first.length);
    const usual = this.isRestOpen || this.first.length === 0 ? USUAL_MOST : this.first.length;
    const wanted = Math.max(this.low, this.first.length, 1);
    const least = Math.max(this.low, Math.min(wanted, reach));
    return run.random.integer(least, Math.max(least, Math.min(reach, Math.max(usual, this.low + 2))));
  }
}
