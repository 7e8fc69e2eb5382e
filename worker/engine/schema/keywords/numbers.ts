import { isMultiple } from '../exact-multiple';
import { shown } from '../json-value';
import type { KeywordSite } from '../keyword';
import { leafRule, type Rule } from '../rule';

export function minimumRule(site: KeywordSite): Rule | undefined {
  if (site.schema.exclusiveMinimum === true) return exclusiveMinimumRule(site);
  return bound(site, 'at least', (limit) => (value) => typeof value !== 'number' || value >= limit);
}

export function maximumRule(site: KeywordSite): Rule | undefined {
  if (site.schema.exclusiveMaximum === true) return exclusiveMaximumRule(site);
  return bound(site, 'at most', (limit) => (value) => typeof value !== 'number' || value <= limit);
}

/** As a boolean, of draft 4 and OpenAPI 3.0, it only changes what `minimum` means. */
export function exclusiveMinimumRule(site: KeywordSite): Rule | undefined {
  if (typeof site.value === 'boolean') return undefined;
  return bound(site, 'more than', (limit) => (value) => typeof value !== 'number' || value > limit);
}

export function exclusiveMaximumRule(site: KeywordSite): Rule | undefined {
  if (typeof site.value === 'boolean') return undefined;
  return bound(site, 'less than', (limit) => (value) => typeof value !== 'number' || value < limit);
}

export function multipleOfRule(site: KeywordSite): Rule | undefined {
  const { value: divisor } = site;
  if (typeof divisor !== 'number' || !(divisor > 0)) {
    return site.complain(`"multipleOf" takes a number above 0, not ${shown(divisor)}.`);
  }
  return leafRule(
    site,
    (value) => typeof value !== 'number' || isMultiple(value, divisor),
    (value) => ({
      message: `Must be a multiple of ${divisor}.`,
      expected: String(divisor),
      actual: shown(value),
    }),
  );
}

function bound(
  site: KeywordSite,
  words: string,
  testFor: (limit: number) => (value: unknown) => boolean,
): Rule | undefined {
  const { keyword, value: limit } = site;
  if (typeof limit !== 'number') return site.complain(`"${keyword}" takes a number, not ${shown(limit)}.`);
  const expected = `${words} ${limit}`;
  return leafRule(site, testFor(limit), (value) => ({
    message: `Must be ${expected}.`,
    expected,
    actual: shown(value),
  }));
}
