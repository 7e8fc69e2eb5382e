import type { Dialect } from './collection-query';
import { mockoonComparison, v0Comparison, v1Comparison } from './operators';
import type { QueryDraft } from './query-draft';

/** A parameter that is none of the dialect's own words: a filter, or nothing. */
export function readFilter(
  draft: QueryDraft,
  dialect: Dialect,
  name: string,
  values: readonly string[],
): void {
  const comparison = filterOf(draft, dialect, name, values);
  if (comparison) draft.conditions.push(comparison);
}

function filterOf(draft: QueryDraft, dialect: Dialect, name: string, values: readonly string[]) {
  const colon = name.lastIndexOf(':');
  if (colon > 0 && (dialect === 'v1' || dialect === 'auto')) {
    const wish = v1Comparison(name.slice(colon + 1), values);
    return wish && draft.comparison(name, name.slice(0, colon), wish);
  }
  const underscore = name.lastIndexOf('_');
  const wish = underscore > 0 ? suffixed(dialect, name.slice(underscore + 1), values) : null;
  if (wish) return draft.comparison(name, name.slice(0, underscore), wish);
  if (dialect === 'mockoon') return null;
  const plain = { operator: 'eq', values, passesWithout: 'never' } as const;
  return draft.comparison(name, name, { ...plain, onlyIfKnown: dialect !== 'v1' });
}

function suffixed(dialect: Dialect, suffix: string, values: readonly string[]) {
  if (dialect === 'mockoon') return mockoonComparison(suffix, values);
  if (dialect === 'v0') return v0Comparison(suffix, values);
  if (dialect === 'v1') return v1Comparison(suffix, values);
  return v0Comparison(suffix, values) ?? v1Comparison(suffix, values);
}
