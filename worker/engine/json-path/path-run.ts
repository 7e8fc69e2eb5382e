import { isJsonObject } from '../json/json-object';

/** One evaluation: the document and the work that may still be done on it. */
export type PathRun = { readonly root: unknown; left: number };

export const PATH_STEPS_MOST = 200_000;
export const PATH_RESULTS_MOST = 10_000;
const DEPTH_MOST = 512;

/** A value that is not there, unlike null. */
export const NOTHING = Symbol('nothing');

export type Nothing = typeof NOTHING;

/** Counts one step; false when the evaluation has done all that it may. */
export function spend(run: PathRun): boolean {
  run.left--;
  return run.left >= 0;
}

export function childrenOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isJsonObject(value) ? Object.values(value) : [];
}

/** The value and all that is in it, parents first. */
export function visitDescendants(
  value: unknown,
  run: PathRun,
  visit: (value: unknown) => void,
  depth = 0,
): void {
  if (!spend(run) || depth > DEPTH_MOST) return;
  visit(value);
  if (typeof value !== 'object' || value === null) return;
  for (const child of childrenOf(value)) visitDescendants(child, run, visit, depth + 1);
}
