import { type Condition, readCondition, writeCondition } from './condition';

/** A rule that the builder can show: conditions of which all must hold, or one. */
export type BuiltRule = { join: 'all' | 'any'; conditions: readonly Condition[] };

export const FIRST_CONDITION: Condition = { subject: 'query', name: '', operator: 'equals', value: '' };

/** Undefined for a rule that says more than the builder can: that one is edited as JSON. */
export function readRule(text: string): BuiltRule | undefined {
  if (text.trim() === '') return { join: 'all', conditions: [] };
  const rule = parsed(text);
  if (typeof rule !== 'object' || rule === null) return undefined;
  const members = Object.entries(rule);
  const [join, list] = members[0] ?? [];
  if ((join === 'all' || join === 'any') && members.length === 1 && Array.isArray(list)) {
    const conditions = list.map(readCondition);
    const known = conditions.filter((condition) => condition !== undefined);
    return known.length === conditions.length ? { join, conditions: known } : undefined;
  }
  const only = readCondition(rule);
  return only ? { join: 'all', conditions: [only] } : undefined;
}

export function writeRule({ join, conditions }: BuiltRule): string {
  const [first, ...more] = conditions;
  if (!first) return '';
  const rule = more.length === 0 ? writeCondition(first) : { [join]: conditions.map(writeCondition) };
  return JSON.stringify(rule, null, 2);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
