import { isJsonObject, type JsonObject } from '../../json/json-object';
import { mistypedName } from '../../nearest-name';
import { alternatives, ownValue, propertyName } from '../json-value';
import type { KeywordSite } from '../keyword';
import { leafRule, type Rule } from '../rule';
import { counted, limitOf } from './limit';

export function minPropertiesRule(site: KeywordSite): Rule | undefined {
  const least = limitOf(site);
  if (least === undefined) return undefined;
  const test = (value: unknown) => !isJsonObject(value) || sizeOf(value) >= least;
  return leafRule(site, test, (value) => sizeShortfall(value, 'at least', least));
}

export function maxPropertiesRule(site: KeywordSite): Rule | undefined {
  const most = limitOf(site);
  if (most === undefined) return undefined;
  const test = (value: unknown) => !isJsonObject(value) || sizeOf(value) <= most;
  return leafRule(site, test, (value) => sizeShortfall(value, 'at most', most));
}

function sizeOf(value: unknown): number {
  return isJsonObject(value) ? Object.keys(value).length : 0;
}

function sizeShortfall(value: unknown, words: string, limit: number) {
  const expected = `${words} ${counted(limit, 'property', 'properties')}`;
  const actual = counted(sizeOf(value), 'property', 'properties');
  return { message: `Must have ${expected}, not ${actual}.`, expected, actual };
}

export function requiredRule(site: KeywordSite): Rule | undefined {
  const { value: list } = site;
  if (typeof list === 'boolean') {
    return site.complain(
      '"required" takes a list of property names.',
      'list the names in "required" of the object that holds this property',
    );
  }
  const names = namesIn(list);
  if (names === undefined) return site.complain('"required" takes a list of property names.');
  const wanted = names.map(propertyName);
  const known = isJsonObject(site.schema.properties) ? Object.keys(site.schema.properties) : [];
  return {
    test(value) {
      if (!isJsonObject(value)) return true;
      for (const name of wanted) if (ownValue(value, name) === undefined) return false;
      return true;
    },
    explain(value, at, run) {
      if (!isJsonObject(value)) return;
      for (const entry of wanted) {
        if (ownValue(value, entry) !== undefined) continue;
        const message = `${JSON.stringify(entry.name)} is missing.${slip(entry.name, value, known)}`;
        run.report(at, site, { message, expected: entry.name });
      }
    },
  };
}

/** A name that is there, is not known, and is nearly the wanted one. */
function slip(name: string, value: JsonObject, known: readonly string[]): string {
  const others = Object.keys(value).filter((other) => !known.includes(other));
  const nearest = mistypedName(name, others.slice(0, 50));
  return nearest === null ? '' : ` Is it what ${JSON.stringify(nearest)} should be?`;
}

/** Also the part of `dependencies` that lists names. */
export function dependentRequiredRule(site: KeywordSite): Rule | undefined {
  if (!isJsonObject(site.value)) return site.complain(`"${site.keyword}" takes an object of lists of names.`);
  const entries = Object.entries(site.value).filter(([, names]) => Array.isArray(names));
  const all = entries.map(([name, names]) => ({
    ...propertyName(name),
    needs: (namesIn(names) ?? []).map(propertyName),
  }));
  const missing = (value: JsonObject, entry: (typeof all)[number]) =>
    ownValue(value, entry) === undefined
      ? []
      : entry.needs.filter((need) => ownValue(value, need) === undefined);
  return {
    test: (value) => !isJsonObject(value) || all.every((entry) => missing(value, entry).length === 0),
    explain(value, at, run) {
      if (!isJsonObject(value)) return;
      for (const entry of all) {
        const names = missing(value, entry).map((need) => JSON.stringify(need.name));
        if (names.length === 0) continue;
        const message = `With ${JSON.stringify(entry.name)} there must also be ${alternatives(names).replace(' or ', ' and ')}.`;
        run.report(at, site, { message });
      }
    },
  };
}

function namesIn(list: unknown): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const names = list.filter((name) => typeof name === 'string');
  return names.length === list.length ? names : undefined;
}
