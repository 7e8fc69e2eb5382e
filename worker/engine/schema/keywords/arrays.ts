import { firstRepetition, hasRepetition } from '../json-equality';
import type { KeywordSite } from '../keyword';
import { leafRule, type Rule } from '../rule';
import { counted, limitOf } from './limit';

export function minItemsRule(site: KeywordSite): Rule | undefined {
  const least = limitOf(site);
  if (least === undefined) return undefined;
  const test = (value: unknown) => !Array.isArray(value) || value.length >= least;
  return leafRule(site, test, (value) => sizeShortfall(value, `at least ${counted(least, 'item')}`));
}

export function maxItemsRule(site: KeywordSite): Rule | undefined {
  const most = limitOf(site);
  if (most === undefined) return undefined;
  const test = (value: unknown) => !Array.isArray(value) || value.length <= most;
  return leafRule(site, test, (value) => sizeShortfall(value, `at most ${counted(most, 'item')}`));
}

function sizeShortfall(value: unknown, expected: string) {
  const actual = counted(Array.isArray(value) ? value.length : 0, 'item');
  return { message: `Must have ${expected}, not ${actual}.`, expected, actual };
}

export function uniqueItemsRule(site: KeywordSite): Rule | undefined {
  if (typeof site.value !== 'boolean') return site.complain('"uniqueItems" takes true or false.');
  if (!site.value) return undefined;
  return leafRule(
    site,
    (value) => !Array.isArray(value) || !hasRepetition(value),
    (value) => {
      const [one = 0, other = 0] = (Array.isArray(value) ? firstRepetition(value) : undefined) ?? [];
      return {
        message: `Items must differ from each other, but items ${one + 1} and ${other + 1} are equal.`,
      };
    },
  );
}

/** `minContains` and `maxContains` belong to it. */
export function containsRule(site: KeywordSite): Rule {
  const wanted = site.part();
  const isCounted = site.dialect.name === '2019-09' || site.dialect.name === '2020-12';
  const least = isCounted ? countOf(site, 'minContains', 1) : 1;
  const most = isCounted ? countOf(site, 'maxContains', Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
  const test: Rule['test'] = (value, run) => {
    if (!Array.isArray(value)) return true;
    run.spend(value.length);
    let found = 0;
    for (const item of value) {
      if (found >= least && most === Number.POSITIVE_INFINITY) return true;
      if (wanted.test(item, run) && ++found > most) return false;
    }
    return found >= least;
  };
  return {
    weight: 1,
    test,
    explain(value, at, run) {
      if (!Array.isArray(value) || test(value, run)) return;
      const found = value.filter((item) => wanted.test(item, run)).length;
      const expected =
        found < least ? `at least ${counted(least, 'item')}` : `at most ${counted(most, 'item')}`;
      const message = `Must hold ${expected} that the schema under "contains" describes, but holds ${found}.`;
      run.report(at, site, { message, expected, actual: String(found) });
    },
    mark(value, run, evaluated) {
      if (!Array.isArray(value) || site.dialect.name !== '2020-12') return;
      for (const [index, item] of value.entries()) if (wanted.test(item, run)) evaluated.indexes.add(index);
    },
  };
}

function countOf(site: KeywordSite, keyword: string, otherwise: number): number {
  const value = Object.hasOwn(site.schema, keyword) ? site.schema[keyword] : undefined;
  return typeof value === 'number' && value >= 0 ? value : otherwise;
}
