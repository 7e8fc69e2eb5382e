import { describe, expect, test } from 'vitest';
import { createRandom } from '../random';
import { sampleExchange } from '../sample-exchange';
import { compileFilter } from './compile-filter';
import { facetsOf } from './facets';
import { FIELD_NAMES, fieldNamed, isKeyedField } from './filter-fields';
import { filterTermFor } from './filter-term-for';
import { printTerm } from './print-term';
import { readTerms } from './read-terms';
import type { Piece, TermMeaning } from './term-syntax';

const random = createRandom('round trip');
const CHARACTERS = [...'abZ09 ,"\\:~=<>*-./{}[]()$@\'\n\tüß𝄞|+?#%&'];

function pick<Value>(values: readonly Value[], otherwise: Value): Value {
  return values[random.integer(0, values.length - 1)] ?? otherwise;
}

function randomText(most: number): string {
  return Array.from({ length: random.integer(0, most) }, () => pick(CHARACTERS, 'a')).join('');
}

/** Pieces as reading makes them: unquoted ones do not meet, and hold nothing that would end them. */
function randomValue(forbidden: RegExp): Piece[] {
  const pieces: Piece[] = [];
  for (let left = random.integer(1, 3); left > 0; left--) {
    const bare = randomText(6).replace(forbidden, '');
    const isQuoted = bare === '' || pieces.at(-1)?.isQuoted === false || random.integer(0, 1) === 1;
    pieces.push(isQuoted ? { text: randomText(8), isQuoted } : { text: bare, isQuoted });
  }
  return pieces;
}

function randomMeaning(): TermMeaning {
  const field = pick(FIELD_NAMES, 'text');
  const isNegated = random.integer(0, 1) === 1;
  const list = (forbidden: RegExp) =>
    Array.from({ length: random.integer(1, 3) }, () => randomValue(forbidden));
  const kind = random.integer(0, 2);
  if (kind === 0) return { isNegated, field, key: null, operator: '~', values: [randomValue(/[\s"]/g)] };
  if (!isKeyedField(field)) {
    return { isNegated, field, key: null, operator: ':', values: list(/[\s",]/g) };
  }
  const name = /[\s",=~<>[\]()]/g;
  if (kind === 1) return { isNegated, field, key: null, operator: ':', values: list(name) };
  const operator = pick(['=', '~', '>', '>=', '<', '<='] as const, '=');
  const key = randomValue(name);
  if (operator === '=') return { isNegated, field, key, operator, values: list(/[\s",]/g) };
  return {
    isNegated,
    field,
    key,
    operator,
    values: [randomValue(operator.length === 1 ? /[\s"]|^=/g : /[\s"]/g)],
  };
}

test('a term that is printed and read again means the same', () => {
  for (let round = 0; round < 20_000; round++) {
    const meaning = randomMeaning();
    const printed = printTerm(meaning);
    const [read, ...others] = readTerms(` ${printed} `, fieldNamed);
    expect(others, printed).toEqual([]);
    expect(read, printed).toEqual({ ...meaning, text: printed, offset: 1 });
  }
});

test('no text at all makes reading a filter fail in any other way than with findings', () => {
  for (let round = 0; round < 20_000; round++) {
    const text = `${pick(['', '-', ...FIELD_NAMES.map((name) => `${name}:`)], '')}${randomText(12)}`;
    const filter = compileFilter(text, { now: 0 });
    if (filter.ok) filter.value.checks(sampleExchange());
  }
});

describe('a term made for a value', () => {
  test('finds exchanges that have it, and with a minus hides them', () => {
    for (let round = 0; round < 5000; round++) {
      const text = randomText(10);
      const name = randomText(5);
      const exchange = sampleExchange({
        world: text,
        group_slug: text,
        path: `/${text.replace(/%/g, '')}`,
        url: `http://localhost/x?${encodeURIComponent(name)}=${encodeURIComponent(text)}`,
        request_headers: [[`h${name}`.toLowerCase(), text]],
      });
      const terms: [string, string][] = [
        ['world', exchange.world],
        ['group', exchange.group_slug],
        ['path', exchange.path],
        [`header:h${name}`, text],
        ['header', `h${name}`],
        ...(name === '' ? [] : [[`query:${name}`, text] as [string, string]]),
      ];
      for (const [field, value] of terms) {
        for (const isNegated of [false, true]) {
          const term = filterTermFor(field, value, isNegated);
          const filter = compileFilter(term, { now: 0 });
          expect(filter.ok && filter.value.matches(exchange), `${field} ${value} ${term}`).toBe(!isNegated);
        }
      }
    }
  });

  test.each([
    ['path', '/health', '-path:/health'],
    ['status', '4xx', '-status:4xx'],
    ['duration', '>500', '-duration:>500'],
    ['endpoint', 'list users', '-endpoint:"list users"'],
    ['endpoint', '/users/:id', '-endpoint:"/users/:id"'],
    ['header:content-type', 'application/json', '-header:content-type=application/json'],
    ['json:$.order.id', '7', '-json:$.order.id=7'],
    ['after', '2026-11-21T10:00:00Z', '-after:2026-11-21T10:00:00Z'],
    ['text', 'out of stock', '-"out of stock"'],
    ['text', 'stock', '-stock'],
    ['text', 'a:b', '-"a:b"'],
    ['body', 'say "\\d\\"', '-body:"say \\"\\d\\\\\\""'],
  ])('%s %s reads well', (field, value, term) => {
    expect(filterTermFor(field, value, true)).toBe(term);
  });
});

describe('facets', () => {
  test('count what exchanges are, the most frequent first', () => {
    const endpoint = { id: 'endpoint-2', name: 'List', method: 'GET', path: '/' };
    const facets = facetsOf([
      sampleExchange({ status: 404, why: { outcome: 'unmatched' }, group_id: null, kind: null }),
      sampleExchange({
        method: 'GET',
        why: { outcome: 'matched', endpoint, fault: 'latency, truncated 9 of 21 bytes' },
      }),
      sampleExchange({ method: 'GET', world: 'w2', why: { outcome: 'matched', endpoint } }),
    ]);
    expect(facets).toEqual({
      method: [
        { value: 'GET', count: 2 },
        { value: 'POST', count: 1 },
      ],
      status: [
        { value: '2xx', count: 2 },
        { value: '4xx', count: 1 },
      ],
      group: [{ value: 'shop', count: 3 }],
      endpoint: [{ value: 'endpoint-2', label: 'List', count: 2 }],
      world: [
        { value: 'main', count: 2 },
        { value: 'w2', count: 1 },
      ],
      outcome: [
        { value: 'matched', count: 2 },
        { value: 'unmatched', count: 1 },
      ],
      fault: [
        { value: 'latency', count: 1 },
        { value: 'truncated', count: 1 },
      ],
      kind: [{ value: 'http', count: 2 }],
      source: [{ value: 'client', count: 3 }],
    });
  });

  test('name fifty values at most, whatever they are called', () => {
    const exchanges = Array.from({ length: 80 }, (_, index) => sampleExchange({ world: `w${index}` }));
    const { world } = facetsOf([
      ...exchanges,
      sampleExchange({ world: '__proto__' }),
      sampleExchange({ world: '__proto__' }),
    ]);
    expect(world).toHaveLength(50);
    expect(world[0]).toEqual({ value: '__proto__', count: 2 });
  });

  test('have values that the filter of the same name finds', () => {
    const exchange = sampleExchange({ why: { ...sampleExchange().why, fault: 'latency' } });
    for (const [name, values] of Object.entries(facetsOf([exchange]))) {
      const filter = compileFilter(filterTermFor(name, values[0]?.value ?? ''), { now: 0 });
      expect(filter.ok && filter.value.matches(exchange), name).toBe(true);
    }
  });
});
