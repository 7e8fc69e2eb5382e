import { isJsonObject, type JsonObject } from '../../json/json-object';
import { appendToken } from '../../json/json-pointer';
import { Evaluated } from '../evaluated';
import type { KeywordSite } from '../keyword';
import type { Rule } from '../rule';
import type { Run } from '../run';

/** Always the last rules of a schema: they look at what the others have looked at. */
export function unevaluatedPropertiesRule(site: KeywordSite): Rule {
  const rest = site.part();
  const before = [...site.siblings];
  const isClosed = site.value === false;
  const left = (value: JsonObject, run: Run) => {
    const evaluated = evaluatedBy(before, value, run);
    return Object.keys(value).filter((name) => !evaluated.hasProperty(name));
  };
  return {
    weight: 1,
    test: (value, run) =>
      !isJsonObject(value) || left(value, run).every((name) => rest.test(value[name], run)),
    explain(value, at, run) {
      if (!isJsonObject(value)) return;
      for (const name of left(value, run)) {
        const message = `${JSON.stringify(name)} is not expected here: no part of the schema describes it.`;
        if (isClosed) run.report(appendToken(at, name), site, { message });
        else rest.explain(value[name], appendToken(at, name), run);
      }
    },
    mark(_value, _run, evaluated) {
      evaluated.allProperties = true;
    },
  };
}

export function unevaluatedItemsRule(site: KeywordSite): Rule {
  const rest = site.part();
  const before = [...site.siblings];
  const isClosed = site.value === false;
  const left = (value: readonly unknown[], run: Run) => {
    const evaluated = evaluatedBy(before, value, run);
    return value.flatMap((_, index) => (evaluated.hasItem(index) ? [] : [index]));
  };
  return {
    weight: 1,
    test: (value, run) =>
      !Array.isArray(value) || left(value, run).every((index) => rest.test(value[index], run)),
    explain(value, at, run) {
      if (!Array.isArray(value)) return;
      for (const index of left(value, run)) {
        const message = `Item ${index + 1} is not expected: no part of the schema describes it.`;
        if (isClosed) run.report(appendToken(at, index), site, { message });
        else rest.explain(value[index], appendToken(at, index), run);
      }
    },
    mark(_value, _run, evaluated) {
      evaluated.allItems = true;
    },
  };
}

function evaluatedBy(rules: readonly Rule[], value: unknown, run: Run): Evaluated {
  const evaluated = new Evaluated();
  for (const rule of rules) rule.mark?.(value, run, evaluated);
  run.spend(Array.isArray(value) ? value.length : 1);
  return evaluated;
}
