import { cutText } from '../cut-text';
import type { Exchange } from '../exchange';
import { COST } from './filter';
import { type FilterField, refusePattern } from './filter-field';
import { type NumberTest, numberReader, readRange } from './number-range';
import { TermRefused } from './term-refused';
import { plainText, shownTexts, type TermMeaning } from './term-syntax';

const MILLISECONDS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
]);

const BYTES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['b', 1],
  ['kb', 1024],
  ['mb', 1024 * 1024],
]);

type Measure = {
  of: (exchange: Exchange) => number;
  units: ReadonlyMap<string, number>;
  unit: string;
  example: string;
};

const DURATION = { units: MILLISECONDS, unit: 'ms', example: '>500, <=2s or 100..200' };
const SIZE = { units: BYTES, unit: 'B', example: '>1kb, 0 or 100..200' };

const MEASURES: readonly (readonly [name: string, measure: Measure])[] = [
  ['duration', { ...DURATION, of: ({ duration_ms }) => duration_ms }],
  ['queue', { ...DURATION, of: ({ queue_ms }) => queue_ms }],
  ['delay', { ...DURATION, of: ({ why }) => why.delay_ms ?? 0 }],
  ['size', { ...SIZE, of: ({ response_body }) => response_body.size }],
  ['response.size', { ...SIZE, of: ({ response_body }) => response_body.size }],
  ['request.size', { ...SIZE, of: ({ request_body }) => request_body.size }],
];

export const NUMBER_FIELDS: readonly (readonly [string, FilterField])[] = MEASURES.map(([name, measure]) => [
  name,
  numberField(measure),
]);

function numberField({ of, units, unit, example }: Measure): FilterField {
  const read = numberReader(units);
  return {
    compile(term) {
      refusePattern(term);
      const tests = readRanges(term, (text) => readRange(text, read), example);
      return {
        cost: COST.value,
        expected: shownTexts(term.values),
        fits: (exchange) => tests.some((test) => test(of(exchange))),
        actual: (exchange) => `${of(exchange)} ${unit}`,
      };
    },
  };
}

/** Each value as a range of numbers; what is none is refused with examples. */
export function readRanges(
  { field, values }: TermMeaning,
  read: (text: string) => NumberTest | null,
  example: string,
): NumberTest[] {
  return values.map((value) => {
    const text = plainText(value);
    const test = read(text);
    if (test === null)
      throw new TermRefused(`"${cutText(text, 80)}" does not fit "${field}": write ${example}.`);
    return test;
  });
}
