import { COST } from './filter';
import { type FilterField, refusePattern } from './filter-field';
import { readRanges } from './number-fields';
import { type NumberTest, numberReader, PLAIN_NUMBERS, readRange } from './number-range';
import { shownTexts } from './term-syntax';

const readNumber = numberReader(PLAIN_NUMBERS);

export const STATUS_FIELD: FilterField = {
  compile(term) {
    refusePattern(term);
    const tests = readRanges(term, readStatus, '404, 4xx, >=400 or 400..499');
    return {
      cost: COST.value,
      expected: shownTexts(term.values),
      fits: ({ status }) => tests.some((test) => test(status)),
      actual: ({ status }) => String(status),
    };
  },
};

function readStatus(text: string): NumberTest | null {
  const digit = /^([1-9])xx$/i.exec(text)?.[1];
  if (digit === undefined) return readRange(text, readNumber);
  const low = Number(digit) * 100;
  return (status) => status >= low && status < low + 100;
}
