import type { CollectionModel } from '../../engine/collections/collection-model';
import type { MemoryProblem } from '../../engine/collections/memory-call';
import { MemoryLimit } from './memory-limit';

/** Ends a transaction: nothing of it is kept, and who called learns why. */
export class MemoryRefusal extends Error {
  readonly problem: MemoryProblem;

  constructor(problem: MemoryProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

export class MissingItem extends MemoryRefusal {
  constructor() {
    super({ kind: 'missing' });
  }
}

export class KeyTaken extends MemoryRefusal {
  constructor(fields: readonly string[], id: string) {
    super({ kind: 'taken', fields: [...fields], id });
  }
}

export class IdTaken extends KeyTaken {
  constructor({ idField }: CollectionModel, id: string) {
    super([idField.join('.')], id);
  }
}

export class RefusedItem extends MemoryRefusal {
  constructor({ idField }: CollectionModel, detail: string) {
    super({ kind: 'refused', pointer: `/${idField.join('/')}`, detail });
  }
}

/** Null for an error that is none of these. */
export function problemOf(error: unknown): MemoryProblem | null {
  if (error instanceof MemoryRefusal) return error.problem;
  return error instanceof MemoryLimit ? { kind: 'limit', detail: error.message } : null;
}
