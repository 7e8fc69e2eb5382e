import type { Traits } from './request-traits';
import type { Rule } from './telling-rule';

const MOST_CONDITIONS = 10;

/** The traits in which some requests differ, as a key and a rule for each of them. */
export function differencesAmong(
  all: readonly Traits[],
): (traits: Traits) => { key: string; rule: Rule | null } {
  const seen = new Map<string, Set<string>>();
  for (const traits of all) for (const key of traits.keys()) seen.set(key, new Set());
  for (const [key, values] of seen) for (const traits of all) values.add(valueAt(traits, key));
  const subjects = new Map(all.flatMap((traits) => [...traits].map(([key, { subject }]) => [key, subject])));
  const differing = [...seen].filter(([, values]) => values.size > 1).map(([key]) => key);
  const used = differing.slice(0, MOST_CONDITIONS);
  return (traits) => {
    const conditions = used.map((key): Rule => {
      const trait = traits.get(key);
      if (!trait) return { ...subjects.get(key), absent: true };
      return trait.text === null
        ? { ...trait.subject, present: true }
        : { ...trait.subject, equals: trait.text };
    });
    const [only] = conditions;
    const rule = conditions.length > 1 ? { all: conditions } : (only ?? null);
    return { key: used.map((key) => valueAt(traits, key)).join('\n'), rule };
  };
}

function valueAt(traits: Traits, key: string): string {
  const trait = traits.get(key);
  return trait === undefined ? 'absent' : JSON.stringify(trait.text);
}
