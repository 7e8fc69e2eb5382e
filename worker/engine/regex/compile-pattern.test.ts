import { describe, expect, test } from 'vitest';
import { judgeBacktracking } from './backtracking';
import { compilePattern, type LinearPattern } from './compile-pattern';
import { nativeMatcher, re2Matcher } from './matchers';
import type { PatternFlags } from './pattern-tree';
import { readPattern } from './read-pattern';

function pattern(source: string, flags?: PatternFlags): LinearPattern {
  const compiled = compilePattern(source, flags);
  if (!compiled.ok) throw new Error(compiled.reason);
  return compiled.pattern;
}

function reason(source: string): string | undefined {
  const compiled = compilePattern(source);
  return compiled.ok ? undefined : compiled.reason;
}

function isNative(source: string, flags: PatternFlags = {}): boolean {
  const { tree, ignoreCase } = readPattern(source, flags);
  return judgeBacktracking(tree, ignoreCase).isLinear;
}

describe('no pattern costs more than time in proportion to the text', () => {
  const evil = [
    '^(a+)+$',
    '(a|a)*b',
    '(.*a){20}',
    '^(\\w+\\s?)*$',
    '(x+x+)+y',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '\\d+x',
    '.*.*=.*',
  ];

  test.each(evil)('%s is not given to the engine that backtracks', (source) => {
    expect(isNative(source)).toBe(false);
  });

  test.each(evil)(
    '%s answers 50,000 characters, and ten times as many, at once',
    (source) => {
      const { test: matches } = pattern(source);
      for (const letter of ['a', 'x', '1', 'a ']) {
        const text = letter.repeat(50_000);
        expect(typeof matches(`${text}!`)).toBe('boolean');
        expect(typeof matches(`${text.repeat(10)}!`)).toBe('boolean');
      }
      // A backtracking engine would need years; any limit that a slow machine keeps will do.
    },
    10_000,
  );

  test('usual patterns are left to the fast engine', () => {
    const usual = [
      '^[A-Z]{3}-[0-9]{4}$',
      '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$',
      '^(GET|POST|PUT|PATCH|DELETE)$',
      '^/users/[^/]+/orders/?$',
      '^[^@\\s]+@[^@\\s]+$',
      'foo|bar',
      '^Bearer .+$',
      '^.*foo$',
    ];
    for (const source of usual) expect([source, isNative(source)]).toEqual([source, true]);
  });

  test('a loop that could end anywhere may not be followed by another long one', () => {
    expect(isNative('^.*foo$')).toBe(true);
    expect(isNative('^.*foo.*bar$')).toBe(false);
    expect(isNative('^.*\\d+$')).toBe(false);
    expect(isNative('^(?:.*,)*x$')).toBe(false);
  });

  test('more patterns than engines are kept at once all stay right', () => {
    const patterns = Array.from({ length: 200 }, (_, index) => pattern(`(a|a)*b${index}$`));
    for (let round = 0; round < 2; round++) {
      expect(patterns.filter(({ test: matches }) => matches('aab7')).map(({ source }) => source)).toEqual([
        '(a|a)*b7$',
      ]);
    }
  });

  test('texts of many millions of characters do not exhaust the stack', () => {
    expect(pattern('^(a|b)*$').test('ab'.repeat(5_000_000))).toBe(true);
  }, 20_000);
});

describe('both engines say the same', () => {
  const sources = [
    '^a+b?$',
    '[^a-c]',
    '\\w+\\W',
    '^\\s*$',
    '\\S',
    'é',
    '^.$',
    '^\\u{1F600}+$',
    '\\p{L}\\p{Nd}',
    '\\P{Nd}$',
    '[\\d\\-_]',
    '(a|ab)(c|bcd)',
    'x{2,3}',
    '\\bcat\\b',
    '^\\p{Script=Greek}+$',
    '[^\\W_]',
    '$',
    '^$',
    '[\\s\\S]b',
    'k|s',
  ];
  const inputs = [
    '',
    'a',
    'aab',
    'abc',
    'ABC',
    'x1',
    'xx',
    'É',
    'é',
    '😀',
    '😀😀',
    '\n',
    'a\nb',
    '\u2028',
    '\u00a0',
    'αβγ',
    'the cat',
    'concat',
    '_',
    '-',
    'K',
    'K2',
    '१',
    'abcd',
    'd4',
  ];
  const flags: PatternFlags[] = [{}, { ignoreCase: true }, { dotAll: true }, { whole: true }];

  test.each(sources)('%s', (source) => {
    for (const flag of flags) {
      const { tree, ignoreCase } = readPattern(source, flag);
      const one = nativeMatcher(tree, ignoreCase);
      const other = re2Matcher(tree, ignoreCase);
      const expression = new RegExp(
        flag.whole ? `^(?:${source})$` : source,
        `u${flag.ignoreCase ? 'i' : ''}${flag.dotAll ? 's' : ''}`,
      );
      for (const input of inputs) {
        const expected = [input, expression.exec(input)?.[0] ?? null];
        expect([input, one.exec(input)?.texts[0] ?? null]).toEqual(expected);
        expect([input, other.exec(input)?.texts[0] ?? null]).toEqual(expected);
      }
    }
  });
});

describe('what other dialects write', () => {
  test.each([
    ['legacy escapes', '^[\\w\\-\\.]+\\@\\_\\"$', 'a-b.c@_"', 'a b'],
    ['ignoring case from the start', '(?i)^abc$', 'aBC', 'abd'],
    ['the dot matching line ends', '(?s)^a.b$', 'a\nb', 'a\n\nb'],
    ['both at once', '(?is)a.b', 'A\nB', 'A\n\nB'],
    ['ignoring case in a part', '^a(?i:b)c$', 'aBc', 'Abc'],
    ['quoted text', '^\\Qa.b*\\E+$', 'a.b**', 'axb'],
    ['possessive quantifiers', '^[a-z]++-\\d*+$', 'ab-12', 'ab'],
    ['horizontal space', '^a\\hb$', 'a\tb', 'a\nb'],
    ['input edges', '\\Aabc\\z', 'abc', 'abc\n'],
    ['named groups of RE2', '^(?P<year>\\d{4})$', '2026', '26'],
    ['POSIX classes', '^[[:alpha:]_]+$', 'a_b', 'a1'],
    ['a lone brace', '^{a}$', '{a}', 'a'],
    ['a hyphen after a class', '^[\\w-.]+$', 'a-.', 'a b'],
    ['surrogate pairs', '^[\\ud83d\\ude00-\\ud83d\\ude4f]$', '😀', 'x'],
    ['long names of classes', '^\\p{Letter}\\p{digit}$', 'é7', '77'],
  ])('%s', (_, source, fits, fails) => {
    expect([pattern(source).test(fits), pattern(source).test(fails)]).toEqual([true, false]);
  });

  test('a pattern of WireMock must match the whole value', () => {
    const whole = pattern('.*"name":"[a-z]+".*', { whole: true, dotAll: true });
    expect(whole.test('{\n"name":"ada"}')).toBe(true);
    expect(pattern('[a-z]+', { whole: true }).test('abc1')).toBe(false);
    expect(pattern('a|ab', { whole: true }).test('ab')).toBe(true);
  });

  test('looking ahead from the start is a condition of its own', () => {
    const password = pattern('^(?=.*[A-Z])(?=.*\\d)(?!.*\\s).{8,}$');
    expect(password.test('Secret123')).toBe(true);
    expect(password.test('secret123')).toBe(false);
    expect(password.test('Secret 123')).toBe(false);
    expect(pattern('^(?!\\s*$).+').test('   ')).toBe(false);
  });
});

describe('a match tells what was found', () => {
  test.each(['^(?<user>[a-z]+)@(\\w+)(\\.x)?$', '(?<user>[a-z]+)@(\\w+)(\\.x)?'])('with %s', (source) => {
    const found = pattern(source).exec('ada@home');
    expect(found).toEqual({ index: 0, groups: ['ada@home', 'ada', 'home', null], named: { user: 'ada' } });
    expect(pattern(source).exec('nobody')).toBeNull();
  });

  test('a name that every object has is a name like any other', () => {
    const { named } = pattern('(?<__proto__>a)(?<constructor>b)').exec('ab') ?? { named: {} };
    expect(Object.entries(named)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });
});

describe('what cannot be used is refused in plain words', () => {
  test.each([
    ['(a)\\1', 'refers back'],
    ['(?<n>a)\\k<n>', 'refers back'],
    ['a(?=b)', 'Looking ahead'],
    ['(?<=a)b', 'Looking behind'],
    ['(?>a+)b', 'Atomic groups'],
    ['^a++a$', 'possessive quantifier'],
    ['[a-z&&[^b]]', 'Intersections'],
    ['(ab', 'not closed'],
    ['ab)', 'closes nothing'],
    ['[ab', 'not closed'],
    ['*a', 'nothing to repeat'],
    ['a**', 'Two quantifiers'],
    ['a{3,2}', 'run backwards'],
    ['[z-a]', 'runs backwards'],
    ['\\y', 'means nothing'],
    ['\\p{Nonsense}', 'no class of characters'],
    ['(?x)a b', 'flag "x"'],
    ['(a{100}b){100}c+c', 'at most 1000 rounds'],
    ['a\\', 'lone backslash'],
    ['('.repeat(5_000), 'deeper'],
    ['a'.repeat(20_000), 'longer'],
  ])('%s', (source, words) => {
    expect(reason(source)).toContain(words);
  });
});
