import type { Check, Why } from '../exchange';
import { MASK } from './masks';

type Hidden = {
  isHiddenHeader(name: string): boolean;
  isHiddenQuery(name: string): boolean;
  maskUrl(url: string): string;
};

/** Checks repeat what they looked at. */
export function maskedWhy(why: Why, hidden: Hidden): Why {
  const { checks, near_misses, upstream } = why;
  if (!checks && !near_misses && upstream === undefined) return why;
  return {
    ...why,
    ...(checks && { checks: maskedChecks(checks, hidden) }),
    ...(near_misses && {
      near_misses: near_misses.map((miss) => ({ ...miss, checks: maskedChecks(miss.checks, hidden) })),
    }),
    ...(upstream !== undefined && { upstream: hidden.maskUrl(upstream) }),
  };
}

function maskedChecks(checks: Check[], hidden: Hidden): Check[] {
  return checks.map((check) =>
    check.actual !== undefined && check.actual !== 'absent' && isHidden(check.part, hidden)
      ? { ...check, actual: MASK }
      : check,
  );
}

const PART = /(?:^|[\s/])(header|query|cookie)s?[./ ]([^\s/]+)/;

/** header.authorization, and "name of the answer: header.authorization equals". */
function isHidden(part: string, { isHiddenHeader, isHiddenQuery }: Hidden): boolean {
  const [, kind, name = ''] = PART.exec(part) ?? [];
  if (kind === undefined) return part.endsWith('basic_auth');
  if (kind === 'cookie') return true;
  return (kind === 'header' ? isHiddenHeader : isHiddenQuery)(name.toLowerCase());
}
