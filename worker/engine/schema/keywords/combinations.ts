import { isJsonObject } from '../../json/json-object';
import type { Evaluated } from '../evaluated';
import { alternatives, ownValue, propertyName } from '../json-value';
import type { KeywordSite } from '../keyword';
import type { Checker, Rule } from '../rule';
import type { Run } from '../run';
import type { SchemaError } from '../schema-error';
import { counted } from './limit';

/** The schemas of a list; complains when it is none. */
export function branches(site: KeywordSite): Checker[] | undefined {
  const { keyword, value } = site;
  if (!Array.isArray(value) || value.length === 0)
    return site.complain(`"${keyword}" takes a list of schemas.`);
  return value.map((_, index) => site.whole(index));
}

export function allOfRule(site: KeywordSite): Rule | undefined {
  const all = branches(site);
  if (all === undefined) return undefined;
  return {
    weight: all.length,
    test(value, run) {
      for (const branch of all) if (!branch.test(value, run)) return false;
      return true;
    },
    explain(value, at, run) {
      for (const branch of all) branch.explain(value, at, run);
    },
    mark(value, run, evaluated) {
      for (const branch of all) branch.mark?.(value, run, evaluated);
    },
  };
}

export function anyOfRule(site: KeywordSite): Rule | undefined {
  const all = branches(site);
  if (all === undefined) return undefined;
  function test(value: unknown, run: Run): boolean {
    for (const branch of all ?? []) if (branch.test(value, run)) return true;
    return false;
  }
  return {
    weight: all.length,
    test,
    explain(value, at, run) {
      if (!test(value, run)) explainNone(site, all, value, at, run);
    },
    mark: (value, run, evaluated) => markPassing(all, value, run, evaluated),
  };
}

export function oneOfRule(site: KeywordSite): Rule | undefined {
  const all = branches(site);
  if (all === undefined) return undefined;
  return {
    weight: all.length,
    test(value, run) {
      let passed = 0;
      for (const branch of all) if (branch.test(value, run) && ++passed > 1) return false;
      return passed === 1;
    },
    explain(value, at, run) {
      const passing = all.flatMap((branch, index) =>
        branch.test(value, run) ? [`number ${index + 1}`] : [],
      );
      if (passing.length === 0) return explainNone(site, all, value, at, run);
      if (passing.length === 1) return;
      const message = `Must fit exactly one of ${counted(all.length, 'alternative')}, but fits ${alternatives(passing).replace(' or ', ' and ')}.`;
      run.report(at, site, { message, expected: '1', actual: String(passing.length) });
    },
    mark: (value, run, evaluated) => markPassing(all, value, run, evaluated),
  };
}

function markPassing(all: readonly Checker[], value: unknown, run: Run, evaluated: Evaluated): void {
  for (const branch of all) if (branch.test(value, run)) branch.mark?.(value, run, evaluated);
}

/** What the nearest alternative lacks says more than a list of all. */
function explainNone(site: KeywordSite, all: readonly Checker[], value: unknown, at: string, run: Run): void {
  const attempts = all.map((branch) => run.probe(branch, value, at));
  const kinds = attempts.map((errors) =>
    errors.find((error) => error.pointer === at && error.keyword === 'type'),
  );
  const wanted = kinds.flatMap((error) => error?.expected ?? []);
  if (wanted.length === all.length) {
    const expected = alternatives([...new Set(wanted)]);
    run.report(at, site, {
      message: `Must be one of these types: ${expected}.`,
      expected,
      ...shownBy(kinds[0]),
    });
    return;
  }
  const nearest = attempts.reduce((best, errors) =>
    distance(errors, at) < distance(best, at) ? errors : best,
  );
  const place = attempts.indexOf(nearest) + 1;
  const message = `Must fit ${site.keyword === 'oneOf' ? 'exactly one' : 'at least one'} of ${counted(all.length, 'alternative')}; the nearest is number ${place}.`;
  run.report(at, site, { message });
  for (const error of nearest) if (!run.isFull) run.errors.push(error);
}

function shownBy(error: SchemaError | undefined): { actual?: string } {
  return error?.actual === undefined ? {} : { actual: error.actual };
}

/** A wrong type, or a wrong tag, is further away than anything that is wrong inside. */
function distance(errors: readonly SchemaError[], at: string): number {
  const isOther = errors.some((error) => error.pointer === at && error.keyword === 'type');
  const tags = errors.filter((error) => error.keyword === 'const' || error.keyword === 'enum').length;
  return (isOther ? 1000 : 0) + tags * 20 + errors.length;
}

export function notRule(site: KeywordSite): Rule {
  const denied = site.whole();
  return {
    weight: 1,
    test: (value, run) => !denied.test(value, run),
    explain(value, at, run) {
      if (denied.test(value, run))
        run.report(at, site, { message: 'Must not fit the schema under "not", but does.' });
    },
  };
}

/** Brings `then` and `else` along. */
export function ifRule(site: KeywordSite): Rule {
  const condition = site.whole();
  const then = 'then' in site.schema ? site.beside('then') : undefined;
  const otherwise = 'else' in site.schema ? site.beside('else') : undefined;
  const next = (value: unknown, run: Run) => (condition.test(value, run) ? then : otherwise);
  return {
    weight: 2,
    test: (value, run) => next(value, run)?.test(value, run) ?? true,
    explain: (value, at, run) => next(value, run)?.explain(value, at, run),
    mark(value, run, evaluated) {
      const holds = condition.test(value, run);
      if (holds) condition.mark?.(value, run, evaluated);
      (holds ? then : otherwise)?.mark?.(value, run, evaluated);
    },
  };
}

export function dependentSchemasRule(site: KeywordSite): Rule | undefined {
  if (!isJsonObject(site.value)) return site.complain(`"${site.keyword}" takes an object of schemas.`);
  const { value: map } = site;
  const names = Object.keys(map).filter((name) => !Array.isArray(map[name]));
  const all = names.map((name) => ({ ...propertyName(name), schema: site.whole(name) }));
  const due = (value: unknown) =>
    isJsonObject(value) ? all.filter((entry) => ownValue(value, entry) !== undefined) : [];
  return {
    weight: all.length,
    test: (value, run) => due(value).every(({ schema }) => schema.test(value, run)),
    explain(value, at, run) {
      for (const { schema } of due(value)) schema.explain(value, at, run);
    },
    mark(value, run, evaluated) {
      for (const { schema } of due(value)) schema.mark?.(value, run, evaluated);
    },
  };
}
