import type { Exchange } from '../exchange';
import { readWords } from './closed-words';
import { COST } from './filter';
import { type FilterField, refusePattern } from './filter-field';
import { shownTexts } from './term-syntax';

const SLOW_MS = 1000;

const QUALITIES: ReadonlyMap<string, (exchange: Exchange) => boolean> = new Map([
  ['matched', ({ why }) => why.endpoint !== undefined],
  ['unmatched', ({ why }) => why.outcome === 'unmatched'],
  ['faulted', ({ why }) => why.fault !== undefined],
  ['error', ({ status }) => status >= 500],
  ['failed', ({ why }) => why.outcome === 'contract_failed'],
  ['slow', ({ duration_ms }) => duration_ms >= SLOW_MS],
  ['test', ({ source }) => source === 'test'],
  ['replay', ({ source }) => source === 'replay'],
  ['callback', ({ source }) => source === 'callback'],
  ['cut', ({ request_body, response_body }) => request_body.cut || response_body.cut],
]);

const WORDS = [...QUALITIES.keys()];

export const IS_FIELD: FilterField = {
  compile(term) {
    refusePattern(term);
    const tests = readWords(term, WORDS).flatMap((word) => QUALITIES.get(word) ?? []);
    return {
      cost: COST.value,
      expected: shownTexts(term.values),
      fits: (exchange) => tests.some((test) => test(exchange)),
      actual: (exchange) => qualitiesOf(exchange).join(', ') || 'none of these',
    };
  },
};

function qualitiesOf(exchange: Exchange): string[] {
  return [...QUALITIES].flatMap(([word, test]) => (test(exchange) ? [word] : []));
}
