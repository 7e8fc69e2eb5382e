import { isJsonObject } from '../../json/json-object';
import { appendToken } from '../../json/json-pointer';
import { mistypedName } from '../../nearest-name';
import { compilePattern, type LinearPattern } from '../../regex/compile-pattern';
import { ownValue, propertyName } from '../json-value';
import type { KeywordSite } from '../keyword';
import type { Checker, Rule } from '../rule';

export function propertiesRule(site: KeywordSite): Rule | undefined {
  if (!isJsonObject(site.value)) return site.complain('"properties" takes an object of schemas.');
  const all = Object.keys(site.value).map((name) => ({ ...propertyName(name), schema: site.part(name) }));
  return {
    weight: all.length,
    test(value, run) {
      if (!isJsonObject(value)) return true;
      for (const entry of all) {
        const member = ownValue(value, entry);
        if (member !== undefined && !entry.schema.test(member, run)) return false;
      }
      return true;
    },
    explain(value, at, run) {
      if (!isJsonObject(value)) return;
      for (const entry of all) {
        const member = ownValue(value, entry);
        if (member !== undefined) entry.schema.explain(member, appendToken(at, entry.name), run);
      }
    },
    mark(value, _run, evaluated) {
      if (!isJsonObject(value)) return;
      for (const entry of all) if (ownValue(value, entry) !== undefined) evaluated.names.add(entry.name);
    },
  };
}

export function patternPropertiesRule(site: KeywordSite): Rule | undefined {
  if (!isJsonObject(site.value)) return site.complain('"patternProperties" takes an object of schemas.');
  const all: { pattern: LinearPattern; schema: Checker }[] = [];
  for (const source of Object.keys(site.value)) {
    const compiled = compilePattern(source);
    if (compiled.ok) all.push({ pattern: compiled.pattern, schema: site.part(source) });
    else site.complain(`The pattern ${JSON.stringify(source)} cannot be used: ${compiled.reason}`);
  }
  return {
    weight: all.length,
    test(value, run) {
      if (!isJsonObject(value)) return true;
      for (const name in value) {
        run.spend(all.length);
        for (const { pattern, schema } of all) {
          if (pattern.test(name) && !schema.test(value[name], run)) return false;
        }
      }
      return true;
    },
    explain(value, at, run) {
      if (!isJsonObject(value)) return;
      for (const name of Object.keys(value)) {
        for (const { pattern, schema } of all) {
          if (pattern.test(name)) schema.explain(value[name], appendToken(at, name), run);
        }
      }
    },
    mark(value, _run, evaluated) {
      if (!isJsonObject(value)) return;
      for (const name of Object.keys(value)) {
        if (all.some(({ pattern }) => pattern.test(name))) evaluated.names.add(name);
      }
    },
  };
}

export function additionalPropertiesRule(site: KeywordSite): Rule {
  const rest = site.part();
  const isClosed = site.value === false;
  const described = describedNames(site);
  const known = isJsonObject(site.schema.properties) ? Object.keys(site.schema.properties) : [];
  return {
    weight: 1,
    test(value, run) {
      if (!isJsonObject(value)) return true;
      for (const name in value) {
        if (described(name)) continue;
        if (isClosed) return false;
        run.spend(1);
        if (!rest.test(value[name], run)) return false;
      }
      return true;
    },
    explain(value, at, run) {
      if (!isJsonObject(value)) return;
      for (const name of Object.keys(value).filter((other) => !described(other))) {
        const place = appendToken(at, name);
        if (isClosed) run.report(place, site, { message: unexpected(name, known) });
        else rest.explain(value[name], place, run);
      }
    },
    mark(_value, _run, evaluated) {
      evaluated.allProperties = true;
    },
  };
}

/** What `properties` and `patternProperties` beside it speak of. */
function describedNames({ schema }: KeywordSite): (name: string) => boolean {
  const names = new Set(isJsonObject(schema.properties) ? Object.keys(schema.properties) : []);
  const sources = isJsonObject(schema.patternProperties) ? Object.keys(schema.patternProperties) : [];
  const patterns = sources.flatMap((source) => {
    const compiled = compilePattern(source);
    return compiled.ok ? [compiled.pattern] : [];
  });
  if (patterns.length === 0) return (name) => names.has(name);
  return (name) => names.has(name) || patterns.some((pattern) => pattern.test(name));
}

function unexpected(name: string, known: readonly string[]): string {
  const nearest = mistypedName(name, known);
  const hint = nearest === null ? '' : ` Did you mean ${JSON.stringify(nearest)}?`;
  return `${JSON.stringify(name)} is not expected here.${hint}`;
}

export function propertyNamesRule(site: KeywordSite): Rule {
  const schema = site.part();
  return {
    weight: 1,
    test(value, run) {
      if (!isJsonObject(value)) return true;
      for (const name in value) {
        run.spend(1);
        if (!schema.test(name, run)) return false;
      }
      return true;
    },
    explain(value, at, run) {
      if (!isJsonObject(value)) return;
      for (const name of Object.keys(value)) {
        if (schema.test(name, run)) continue;
        const [first] = run.probe(schema, name, at);
        const message = `The name ${JSON.stringify(name)} is not allowed: ${first?.message ?? 'no name is.'}`;
        run.report(appendToken(at, name), site, { message });
      }
    },
  };
}
