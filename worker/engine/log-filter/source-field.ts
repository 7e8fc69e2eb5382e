import type { ExchangeSource } from '../exchange';
import { readWords } from './closed-words';
import { COST } from './filter';
import { type FilterField, refusePattern } from './filter-field';
import { shownTexts } from './term-syntax';

const SOURCES: readonly ExchangeSource[] = ['client', 'test', 'replay', 'callback'];

export const SOURCE_FIELD: FilterField = {
  compile(term) {
    refusePattern(term);
    const wanted = readWords(term, SOURCES);
    return {
      cost: COST.value,
      expected: shownTexts(term.values),
      fits: ({ source }) => wanted.includes(source),
      actual: ({ source }) => source,
    };
  },
};
