import type { Faker } from '@faker-js/faker';
import type { Random } from '../../random';
import type { PlanNode } from './plan-node';

export const MOST_NODES = 10_000;
/** From here on only what must be there is made. */
export const LEAN_AFTER = 3_000;
export const DEEPEST_RECURSION = 3;

/** One value on its way into being. */
export type Run = {
  random: Random;
  /** Null while a schema is tried out when it is saved: no locale is loaded then. */
  faker: Faker | null;
  now: number;
  /** How many schemas that lead back to themselves have been entered on the way here. */
  recursion: number;
  nodes: number;
  isLean: boolean;
  /** The first part that could not be made. */
  stuck: PlanNode | null;
};

export class GenerationLimit extends Error {}

export function pickFrom<Value>(list: readonly Value[], random: Random): Value | undefined {
  return list[list.length === 1 ? 0 : random.integer(0, list.length - 1)];
}
