import { cutText } from '../cut-text';
import { readClock, timeBy } from '../project-clock';
import { COST } from './filter';
import { type FieldScope, type FilterField, refusePattern } from './filter-field';
import { TermRefused } from './term-refused';
import { plainText, shownTexts, type TermMeaning } from './term-syntax';

export const TIME_FIELDS: readonly (readonly [string, FilterField])[] = [
  ['after', timeField((at, moment) => at >= moment)],
  ['before', timeField((at, moment) => at < moment)],
];

function timeField(holds: (at: number, moment: number) => boolean): FilterField {
  return {
    compile(term, scope) {
      refusePattern(term);
      const moment = readMoment(term, scope);
      return {
        cost: COST.value,
        expected: shownTexts(term.values),
        fits: ({ at }) => holds(at, moment),
        actual: ({ at }) => new Date(at).toISOString(),
      };
    },
  };
}

function readMoment({ field, values }: TermMeaning, { now }: FieldScope): number {
  const [first = []] = values;
  if (values.length > 1) throw new TermRefused(`"${field}" takes one moment.`);
  const text = plainText(first);
  const clock = readClock(text);
  if (clock !== null) return timeBy(clock, now);
  const isSpan = /^\d{1,12}(ms|s|m|h|d|w)$/.test(text);
  throw new TermRefused(
    `"${cutText(text, 80)}" is no time: write one such as 2026-11-21T10:00:00Z, or -5m for five minutes ago.`,
    isSpan ? `${field}:-${text}` : undefined,
  );
}
