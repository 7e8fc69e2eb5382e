import { isPlainRecord } from '../../../json/plain-record';
import type { RenderScope } from '../../template-helper';
import { plainValue } from './plain-value';

/** The conditions of find and filter: one of them must hold; in a list inside all must, in a list inside of that one, and so on. */
export function isAnyTrue(item: unknown, conditions: readonly unknown[], scope: RenderScope): boolean {
  return conditions.some((condition) =>
    Array.isArray(condition) ? areAllTrue(item, condition, scope) : holds(item, condition, scope),
  );
}

function areAllTrue(item: unknown, conditions: readonly unknown[], scope: RenderScope): boolean {
  return conditions.every((condition) =>
    Array.isArray(condition) ? isAnyTrue(item, condition, scope) : holds(item, condition, scope),
  );
}

/** A record of conditions holds when every one of its names does; anything else must be the same. */
function holds(value: unknown, condition: unknown, scope: RenderScope): boolean {
  scope.spend(1);
  const wanted = plainValue(condition);
  if (!isPlainRecord(wanted)) return value === wanted;
  if (!isPlainRecord(value)) return false;
  return Object.entries(wanted).every(([name, inner]) =>
    holds(Object.hasOwn(value, name) ? value[name] : undefined, inner, scope),
  );
}
