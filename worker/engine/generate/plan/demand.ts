import type { Place } from './place';

/** A schema that must hold, or must not. */
export type Demand = { id: number; place: Place; isNegative: boolean };

/** The same demands in any order are one. */
export function keyOf(demands: readonly Demand[]): string {
  return [...new Set(demands.map((demand) => demand.id))].sort((left, right) => left - right).join(',');
}
