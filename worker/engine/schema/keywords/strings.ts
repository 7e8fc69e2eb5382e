import { compilePattern } from '../../regex/compile-pattern';
import { formatNamed } from '../formats/formats';
import { shown } from '../json-value';
import type { KeywordSite } from '../keyword';
import { leafRule, type Rule } from '../rule';
import type { Run } from '../run';
import { counted, limitOf } from './limit';

const SURROGATE = /[\ud800-\udfff]/;

/** In characters, as a reader counts them: those beyond the first plane are one. */
function characters(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

export function minLengthRule(site: KeywordSite): Rule | undefined {
  const least = limitOf(site);
  if (least === undefined) return undefined;
  return leafRule(
    site,
    (value) =>
      typeof value !== 'string' ||
      (value.length >= least && (value.length >= 2 * least || characters(value) >= least)),
    (value) => lengthShortfall(value, `at least ${counted(least, 'character')}`),
  );
}

export function maxLengthRule(site: KeywordSite): Rule | undefined {
  const most = limitOf(site);
  if (most === undefined) return undefined;
  return leafRule(
    site,
    (value) =>
      typeof value !== 'string' ||
      value.length <= most ||
      (value.length <= 2 * most && characters(value) <= most),
    (value) => lengthShortfall(value, `at most ${counted(most, 'character')}`),
  );
}

function lengthShortfall(value: unknown, expected: string) {
  const actual = counted(typeof value === 'string' ? characters(value) : 0, 'character');
  return { message: `Must have ${expected}, not ${actual}.`, expected, actual };
}

export function patternRule(site: KeywordSite): Rule | undefined {
  const { value: source } = site;
  if (typeof source !== 'string') return site.complain('"pattern" takes a regular expression as a text.');
  const compiled = compilePattern(source);
  if (!compiled.ok) return site.complain(compiled.reason);
  const { pattern } = compiled;
  return leafRule(
    site,
    (value, run) => typeof value !== 'string' || (payFor(value, run) && pattern.test(value)),
    (value) => ({ message: `Must match the pattern ${source}`, expected: source, actual: shown(value) }),
  );
}

export function formatRule(site: KeywordSite): Rule | undefined {
  const { value: name } = site;
  if (typeof name !== 'string') return site.complain('"format" takes the name of a format as a text.');
  const format = formatNamed(name);
  if (format === undefined || !(site.dialect.assertsFormats ?? site.assertFormats)) return undefined;
  return leafRule(
    site,
    (value, run) => format.test(value) && (typeof value !== 'string' || payFor(value, run)),
    (value) => ({ message: `Must be ${format.description}.`, expected: name, actual: shown(value) }),
  );
}

const SHORT = 1024;

/** Long texts cost more than a step. */
function payFor(text: string, run: Run): true {
  if (text.length > SHORT) run.spend(text.length >> 4);
  return true;
}
