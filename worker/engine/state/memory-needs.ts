import type { StateOperation } from './state-operation';

/** What one compilation wants to know of the memory, each question once: a call may not be counted twice. */
export class MemoryNeeds {
  readonly all: StateOperation[] = [];
  private readonly places = new Map<string, number>();

  /** Where its answer will stand. */
  add(operation: StateOperation): number {
    const key = JSON.stringify(operation);
    const place = this.places.get(key) ?? this.all.push(operation) - 1;
    this.places.set(key, place);
    return place;
  }
}
