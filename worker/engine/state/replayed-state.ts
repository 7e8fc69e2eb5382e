import type { RunState, StateAccess, StateOperation } from './state-operation';

/** Thrown through an evaluation that cannot wait; no helper may catch it. */
export class NeedsState extends Error {
  readonly operation: StateOperation;

  constructor(operation: StateOperation) {
    super('An answer of the memory is missing.');
    this.operation = operation;
  }
}

export const STATE_OPERATIONS_MOST = 100;

/** For evaluations that have no memory: the check at save time, tests. */
export const NO_STATE: StateAccess = {
  run: () => null,
};

/**
 * Evaluates until it needs nothing more of the memory. Each time something is missing it is asked for, once, and the
 * evaluation begins again; it must therefore draw from dice that are made anew in `evaluate`.
 */
export async function withState<Result>(
  run: RunState,
  evaluate: (state: StateAccess) => Result,
): Promise<Result> {
  const known: unknown[] = [];
  for (;;) {
    const step = attempt(evaluate, known);
    if (step.done) return step.result;
    if (known.length >= STATE_OPERATIONS_MOST) throw new TooManyStateOperations();
    known.push(...(await run([step.needs])));
  }
}

/** The same without a promise where the memory is not asked for anything: most evaluations never do. */
export function evaluateWithState<Result>(
  run: RunState,
  evaluate: (state: StateAccess) => Result,
): Result | Promise<Result> {
  const step = attempt(evaluate, []);
  return step.done ? step.result : withState(run, evaluate);
}

export class TooManyStateOperations extends Error {
  constructor() {
    super(`One answer may ask its memory for at most ${STATE_OPERATIONS_MOST} things.`);
  }
}

type Step<Result> = { done: true; result: Result } | { done: false; needs: StateOperation };

function attempt<Result>(evaluate: (state: StateAccess) => Result, known: readonly unknown[]): Step<Result> {
  let used = 0;
  const state: StateAccess = {
    run(operation) {
      if (used >= known.length) throw new NeedsState(operation);
      used += 1;
      return known[used - 1];
    },
  };
  try {
    return { done: true, result: evaluate(state) };
  } catch (error) {
    if (error instanceof NeedsState) return { done: false, needs: error.operation };
    throw error;
  }
}
