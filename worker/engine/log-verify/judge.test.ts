import { describe, expect, test } from 'vitest';
import type { Exchange } from '../exchange';
import { compileFilter } from '../log-filter/compile-filter';
import { createRandom } from '../random';
import { sampleExchange } from '../sample-exchange';
import { compileExpectation, type ExpectationWish } from './expectation';
import { expectationOf } from './expectation-of';
import { judge } from './judge';
import { startJudging } from './judging';

function verdictOf(wish: ExpectationWish, exchanges: readonly Exchange[]) {
  const expectation = compileExpectation(wish, { now: 0 });
  if (!expectation.ok) throw new Error(expectation.findings[0]?.message);
  return judge(expectation.value, exchanges);
}

function get(path: string, parts: Partial<Exchange> = {}): Exchange {
  return sampleExchange({ id: path.slice(1), method: 'GET', path, status: 200, ...parts });
}

const visits = [get('/login'), get('/cart'), get('/cart', { id: 'cart-2' }), get('/pay', { status: 500 })];

describe('a count', () => {
  test.each([
    [{ exactly: 2 }, true, false],
    [{ exactly: 1 }, false, true],
    [{ exactly: 3 }, false, false],
    [{ at_least: 2 }, true, true],
    [{ at_least: 3 }, false, false],
    [{ at_most: 2 }, true, false],
    [{ at_most: 1 }, false, true],
    [{ at_least: 1, at_most: 3 }, true, false],
    [{ exactly: 0 }, false, true],
  ])('of %o: %s, and whether that can change is known', (count, ok, is_final) => {
    const verdict = verdictOf({ filter: 'path:/cart', count }, visits);
    expect(verdict).toMatchObject({ ok, is_final, count: 2, matched: ['cart', 'cart-2'] });
  });

  test('is explained in a sentence', () => {
    const reason = (
      filter: string,
      count: { exactly: number } | { at_least: number } | { at_most: number },
    ) => verdictOf({ filter, count }, visits).reason;
    expect(reason('path:/cart', { exactly: 1 })).toBe(
      'Expected exactly 1 exchange with path:/cart; 2 were seen.',
    );
    expect(reason('path:/none', { at_least: 1 })).toBe(
      'Expected at least 1 exchange with path:/none; none was seen among 4.',
    );
    expect(reason('path:/pay', { exactly: 0 })).toBe('Expected no exchange with path:/pay; 1 was seen.');
    expect(reason('', { at_most: 9 })).toBe('Expected at most 9 exchanges; 4 were seen.');
  });

  test('that cannot be is a finding', () => {
    const findings = (wish: ExpectationWish) => {
      const result = compileExpectation(wish, { now: 0 });
      return result.ok ? [] : result.findings.map(({ pointer }) => pointer);
    };
    expect(findings({ filter: 'is:x', count: { exactly: -1 } })).toEqual(['/filter', '/count']);
    expect(findings({ filter: '', count: { at_least: 3, at_most: 2 } })).toEqual(['/count']);
    expect(findings({ filter: '', count: { exactly: Number.NaN } })).toEqual(['/count']);
    expect(findings({ order: ['a'] })).toEqual(['/order']);
    expect(findings({ order: ['a', 'is:x'] })).toEqual(['/order/1']);
  });
});

describe('an order', () => {
  test('holds when its steps come one after another, with anything between them', () => {
    expect(verdictOf({ order: ['path:/login', 'path:/pay'] }, visits)).toMatchObject({
      ok: true,
      is_final: true,
      count: 2,
      matched: ['login', 'pay'],
      nearest: [],
      diff: null,
    });
    expect(verdictOf({ order: ['path:/cart', 'path:/cart'] }, visits)).toMatchObject({
      matched: ['cart', 'cart-2'],
    });
  });

  test('tells which step is missing and after what', () => {
    expect(verdictOf({ order: ['path:/cart', 'path:/login'] }, visits)).toMatchObject({
      ok: false,
      is_final: false,
      matched: ['cart'],
      reason: 'Expected step 2 (path:/login) after GET /cart. It came only before that.',
    });
    expect(verdictOf({ order: ['path:/none', 'path:/login'] }, visits)).toMatchObject({
      matched: [],
      reason: 'Expected step 1 (path:/none) to come first. It was not seen.',
    });
    expect(verdictOf({ order: ['path:/cart', 'path:/cart', 'path:/cart'] }, visits)).toMatchObject({
      ok: false,
      count: 2,
    });
  });
});

describe('the nearest exchanges', () => {
  test('are three, those with the most terms first and of these those with the likest texts', () => {
    const { nearest } = verdictOf({ filter: 'method:GET path:/carts status:200', count: { at_least: 1 } }, [
      get('/elsewhere'),
      get('/cart'),
      get('/card'),
      get('/carts', { id: 'wrong', method: 'PUT', status: 500 }),
      get('/x', { id: 'far', method: 'PUT', status: 500 }),
    ]);
    expect(nearest.map(({ id }) => id)).toEqual(['cart', 'card', 'elsewhere']);
    expect(nearest[0]?.share).toBeCloseTo(2 / 3);
    expect(nearest[0]?.checks.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  test('are not those that fit, and the later ones of equals', () => {
    const { nearest } = verdictOf({ filter: 'path:/cart', count: { at_least: 3 } }, [
      get('/a', { id: 'early' }),
      ...visits,
      get('/a', { id: 'late' }),
    ]);
    expect(nearest.map(({ id }) => id)).not.toContain('cart');
    const ids = nearest.map(({ id }) => id);
    expect(ids.includes('early') && !ids.includes('late')).toBe(false);
  });

  test('are only looked for when asked', () => {
    const expectation = compileExpectation({ filter: 'path:/none', count: { at_least: 1 } }, { now: 0 });
    const judging = expectation.ok ? startJudging(expectation.value) : null;
    for (const visit of visits) judging?.see(visit);
    expect(judging?.verdict()).toMatchObject({ ok: false, nearest: [], diff: null });
  });

  test('stand beside what was expected, with marks where they differ', () => {
    const { diff } = verdictOf(
      { filter: 'method:GET path:/carts body:"nothing like it"', count: { at_least: 1 } },
      [get('/cart', { response_body: { text: `first\nsecond ${'x'.repeat(100)}`, size: 120, cut: false } })],
    );
    expect(diff).toBe(
      [
        `${'Expected'.padEnd(50)} | Nearest exchange (cart)`,
        '-'.repeat(103),
        `${'method:GET'.padEnd(50)} | GET`,
        `${'path:/carts'.padEnd(50)} | ${'/cart'.padEnd(50)} <<<<<`,
        `${'body:"nothing like it"'.padEnd(50)} | {"order":{"id":7,"note":"Deliver late","tags":["x" <<<<<`,
        `${''.padEnd(50)} | ,"y"]},"total":12.5} and first⏎second xxxxxxxxxxxx`,
        `${''.padEnd(50)} | ${'x'.repeat(50)}`,
        `${''.padEnd(50)} | ${'x'.repeat(5)}…`,
        '',
      ].join('\n'),
    );
  });
});

describe('an expectation made of an exchange', () => {
  test('asks for what was asked', () => {
    expect(expectationOf(sampleExchange({ world: 'w 1' }))).toEqual({
      filter:
        'method:POST group:shop path:/orders world:"w 1" query:page=2 query:tag="a b" json:$.total=12.5',
      count: { at_least: 1 },
    });
  });

  test('is satisfied by it, whatever it is', () => {
    const random = createRandom('expectations');
    const characters = [...'ab1.-e "\'\\/:*,=[](){}%?#ü\n\u0000'];
    const text = (most: number) =>
      Array.from(
        { length: random.integer(0, most) },
        () => characters[random.integer(0, characters.length - 1)],
      ).join('');
    const numbers = [0, -1, 1.5, 1e21, 1e-7, 12345678901234567000, 0.1 + 0.2, 7];
    for (let round = 0; round < 3000; round++) {
      const members = Object.fromEntries(
        Array.from({ length: 6 }, () => [
          text(5),
          round % 2 ? text(8) : (numbers[random.integer(0, 7)] ?? null),
        ]),
      );
      const body = JSON.stringify(members);
      const exchange = sampleExchange({
        path: `/${encodeURIComponent(text(6))}`,
        url: `http://localhost/?${encodeURIComponent(text(4))}=${encodeURIComponent(text(6))}`,
        world: text(4),
        group_slug: text(3),
        request_body: { text: body, size: body.length, cut: false },
      });
      const { filter: source } = expectationOf(exchange);
      const filter = compileFilter(source, { now: 0 });
      expect(filter.ok ? [] : filter.findings, source).toEqual([]);
      expect(filter.ok && filter.value.checks(exchange).filter(({ ok }) => !ok), source).toEqual([]);
    }
  });

  test('stays a filter, however long the request was', () => {
    const long = 'x'.repeat(5000);
    const { filter } = expectationOf(
      sampleExchange({ path: `/${long}`, url: `http://localhost/?a=${long}` }),
    );
    expect(filter).toBe('method:POST group:shop json:$.total=12.5');
  });
});
