import type { Trait, TraitKind, Traits } from './request-traits';

export type Rule = Record<string, unknown>;

const MOST_VALUES = 50;
/** Of all that was sent, so much is looked at. */
const MOST_TRAITS = 200;

/** What most likely made the difference comes first. */
const ORDERS: readonly [statuses: readonly number[], order: readonly TraitKind[]][] = [
  [
    [206, 304, 401, 403, 412, 416],
    ['header', 'param', 'query', 'body'],
  ],
  [
    [400, 409, 415, 422],
    ['body', 'query', 'param', 'header'],
  ],
];
const USUAL_ORDER: readonly TraitKind[] = ['param', 'query', 'body', 'header'];

/** A rule that holds for all of these requests and for none of the others; null when nothing that is known tells them apart. */
export function tellingRule(
  status: number,
  these: readonly Traits[],
  others: readonly Traits[],
): Rule | null {
  const [, order] = ORDERS.find(([statuses]) => statuses.includes(status)) ?? [[], USUAL_ORDER];
  const known = new Map<string, Trait>();
  for (const traits of [...these, ...others]) for (const [key, trait] of traits) known.set(key, trait);
  for (const kind of order) {
    for (const [key, trait] of [...known].slice(0, MOST_TRAITS)) {
      const rule = trait.kind === kind ? ruleBy(key, trait, these, others) : null;
      if (rule) return rule;
    }
  }
  return null;
}

function ruleBy(
  key: string,
  { subject }: Trait,
  these: readonly Traits[],
  others: readonly Traits[],
): Rule | null {
  const isHere = these.filter((traits) => traits.has(key)).length;
  const isThere = others.filter((traits) => traits.has(key)).length;
  if (isHere === these.length && isThere === 0) return { ...subject, present: true };
  if (isHere === 0 && isThere === others.length) return { ...subject, absent: true };
  const values = new Set<string>();
  for (const traits of these) {
    const text = traits.get(key)?.text;
    if (typeof text !== 'string') return null;
    values.add(text);
  }
  const isApart = others.every((traits) => {
    const other = traits.get(key);
    return other === undefined || (other.text !== null && !values.has(other.text));
  });
  return isApart && values.size <= MOST_VALUES ? oneOf(subject, [...values]) : null;
}

function oneOf(subject: Trait['subject'], values: readonly string[]): Rule {
  return values.length === 1 ? { ...subject, equals: values[0] } : { ...subject, one_of: values };
}
