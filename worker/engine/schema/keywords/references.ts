import { shown } from '../json-value';
import type { KeywordSite } from '../keyword';
import type { Checker, Rule } from '../rule';
import type { Run } from '../run';

export function refRule(site: KeywordSite): Rule | undefined {
  const { value: reference } = site;
  if (typeof reference !== 'string')
    return site.complain(`"$ref" takes an address as a text, not ${shown(reference)}.`);
  const target = site.referred(reference);
  return target && following(() => target);
}

/** Leads to the outermost resource on the way here that has the anchor, when its usual target has it too. */
export function dynamicRefRule(site: KeywordSite): Rule | undefined {
  const { keyword, value: reference } = site;
  if (typeof reference !== 'string') return site.complain(`"${keyword}" takes an address as a text.`);
  const targets = site.dynamic(reference);
  if (targets === undefined) return undefined;
  const { usual } = targets;
  return following((run) => {
    for (const resource of run.scope) {
      const target = targets.at(resource);
      if (target !== undefined) return target;
    }
    return usual;
  });
}

function following(target: (run: Run) => Checker): Rule {
  return {
    weight: 1,
    test: (value, run) => target(run).test(value, run),
    explain: (value, at, run) => target(run).explain(value, at, run),
    mark: (value, run, evaluated) => target(run).mark?.(value, run, evaluated),
  };
}
