import { appendToken } from '../../json/json-pointer';
import type { KeywordSite } from '../keyword';
import type { Checker, Rule } from '../rule';
import { counted } from './limit';

/** As a list, it is what newer drafts call `prefixItems`. */
export function itemsRule(site: KeywordSite): Rule | undefined {
  if (Array.isArray(site.value)) return prefixItemsRule(site);
  const { prefixItems } = site.schema;
  const isAfterPrefix = site.dialect.name === '2020-12' && Array.isArray(prefixItems);
  return restRule(site, isAfterPrefix ? prefixItems.length : 0);
}

export function additionalItemsRule(site: KeywordSite): Rule | undefined {
  const { items } = site.schema;
  return Array.isArray(items) ? restRule(site, items.length) : undefined;
}

export function prefixItemsRule(site: KeywordSite): Rule | undefined {
  const { keyword, value: list } = site;
  if (!Array.isArray(list)) return site.complain(`"${keyword}" takes a list of schemas.`);
  const prefix = list.map((_, index): Checker => site.part(index));
  return {
    weight: prefix.length,
    test(value, run) {
      if (!Array.isArray(value)) return true;
      const end = Math.min(value.length, prefix.length);
      for (let index = 0; index < end; index++) {
        if (prefix[index]?.test(value[index], run) === false) return false;
      }
      return true;
    },
    explain(value, at, run) {
      if (!Array.isArray(value)) return;
      for (const [index, item] of value.slice(0, prefix.length).entries()) {
        prefix[index]?.explain(item, appendToken(at, index), run);
      }
    },
    mark(_value, _run, evaluated) {
      evaluated.itemsBefore = Math.max(evaluated.itemsBefore, prefix.length);
    },
  };
}

/** Every item from an index on. */
function restRule(site: KeywordSite, start: number): Rule {
  const each = site.part();
  const isClosed = site.value === false;
  return {
    weight: 1,
    test(value, run) {
      if (!Array.isArray(value)) return true;
      run.spend(value.length);
      for (let index = start; index < value.length; index++) {
        if (!each.test(value[index], run)) return false;
      }
      return true;
    },
    explain(value, at, run) {
      if (!Array.isArray(value)) return;
      if (isClosed && value.length > start) {
        const expected = start === 0 ? 'no items' : `at most ${counted(start, 'item')}`;
        const actual = counted(value.length, 'item');
        return run.report(at, site, { message: `Must have ${expected}, not ${actual}.`, expected, actual });
      }
      for (let index = start; index < value.length && !run.isFull; index++) {
        each.explain(value[index], appendToken(at, index), run);
      }
    },
    mark(_value, _run, evaluated) {
      evaluated.allItems = true;
    },
  };
}
