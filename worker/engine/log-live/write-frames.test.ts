import { describe, expect, test } from 'vitest';
import { type Exchange, summaryOf } from '../exchange';
import { sampleExchange } from '../sample-exchange';
import type { ExchangesFrame } from './live-frame';
import { liveRow } from './live-row';
import { readExchanges } from './read-frame';
import { frameText, writeFrames } from './write-frames';

const START = new Map([[0, { seq: 0, index: 0 }]]);

function framesOf(exchanges: readonly Exchange[], isWanted: (exchange: Exchange) => boolean = () => true) {
  const rows = exchanges.map((exchange, index) => liveRow({ shard: 0, place: { seq: 1, index }, exchange }));
  const options = { from: START, isWanted: (row: { exchange: Exchange }) => isWanted(row.exchange) };
  return writeFrames(rows, options).map((frame): ExchangesFrame => JSON.parse(frameText(frame, null)));
}

function many(count: number, parts: (number: number) => Partial<Exchange> = () => ({})): Exchange[] {
  return Array.from({ length: count }, (_, number) => {
    const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
    return sampleExchange({ id, at: Date.UTC(2026, 10, 21) + number, ...parts(number) });
  });
}

describe('a frame', () => {
  test.each<[string, Exchange[]]>([
    ['alike but for their ids and times', many(5)],
    [
      'for other paths',
      many(5, (number) => ({ path: `/orders/${number}`, url: `http://h/m/p/shop/orders/${number}?a=/b` })),
    ],
    ['whose URL does not end with the path', many(2, () => ({ path: '/a?b', url: 'http://h/other' }))],
    ['of another status each', many(4, (number) => ({ status: 200 + number }))],
    ['with nothing known', many(2, () => ({ group_id: null, kind: null, why: { outcome: 'no_group' } }))],
    ['with text that needs quoting', many(2, () => ({ path: '/"\\\u2028\ud83d\ude00', id: '"}],[' }))],
  ])('tells exchanges %s as they were', (_name, exchanges) => {
    const told = framesOf(exchanges).flatMap((frame) => readExchanges(frame, START));
    expect(told.map(({ exchange }) => exchange)).toEqual(exchanges.map(summaryOf));
    expect(told.map(({ cursor }) => cursor)).toEqual(exchanges.map((_, index) => `0:1.${index}`));
  });

  test('costs less than 80 bytes for each of a hundred exchanges that are alike', () => {
    const [frame] = framesOf(many(100));
    expect(JSON.stringify(frame).length / 100).toBeLessThan(80);
  });

  test('is at the cursor of the last exchange that was looked at, wanted or not', () => {
    const [frame] = framesOf(many(10), ({ id }) => id.endsWith('3'));
    expect(frame).toMatchObject({ cursor: '0:1.9', batches: [['0:1', 1]] });
    expect(framesOf(many(3), () => false)).toEqual([]);
  });

  test('has a bounded size, and each of several a cursor of its own', () => {
    const exchanges = many(40, (number) => ({ url: `http://h/${'x'.repeat(15_000)}${number}` }));
    const frames = framesOf(exchanges);
    expect(frames.length).toBeGreaterThan(3);
    for (const frame of frames) expect(JSON.stringify(frame).length).toBeLessThan(130_000);
    const ends = frames.map(({ rows }) => rows.at(-1)?.[4]);
    expect(frames.map(({ cursor }) => cursor)).toEqual(ends.map((index) => `0:1.${index}`));
  });
});
