import { expect, test } from 'vitest';
import { jsonMarks } from './json-marks';

type Row = [source: string, marked: string, message: RegExp, mended?: string];

/** What is wrong, the part that is underlined, and what the fix makes of the whole. */
const TABLE: Row[] = [
  ['{"a": 1 "b": 2}', '"b"', /comma is missing/, '{"a": 1, "b": 2}'],
  ['{"a": 1,}', ',', /no comma behind the last/, '{"a": 1}'],
  ['[1, 2,]', ',', /no comma behind the last/, '[1, 2]'],
  ['[1,, 2]', ',', /A value is missing|A value/],
  ['{"a" 1}', '"a"', /colon and a value/, '{"a": 1}'],
  ['{"a": }', '"a":', /"a" has no value/],
  ['{a: 1}', 'a', /double quotes: "a"/, '{"a": 1}'],
  ["{'a': 1}", "'a'", /double quotes only/, '{"a": 1}'],
  ['{"a": tru}', 'tru', /tru is no value/, '{"a": "tru"}'],
  ['{"a": None}', 'None', /None is no value/, '{"a": null}'],
  ['{"a": 01}', '01', /01 is not a number/],
  ['{"a": .5}', '.5', /not a number/],
  ['{"a": "open\n}', '"open', /no closing quote/],
  ['{"a": "x\ty"}', '\t', /Tabs and line breaks/],
  ['{"a": "\\x"}', '\\x', /no escape/],
  ['{"a": 1 // one\n}', '// one', /no comments/, '{"a": 1 \n}'],
  ['{"a": [1, 2}', '}', /A \] is expected/],
  ['{"a": 1', '{', /never closed: \}/, '{"a": 1}'],
  ['{} {}', '{}', /ended before this/],
  ['{"a": 1, "a": 2}', '"a"', /stands here twice/],
  ['  ', '  ', /no JSON yet/],
];

test.each(TABLE)('%j is underlined where it is wrong', (source, marked, message, mended) => {
  const [mark] = jsonMarks(source);
  expect(mark?.message).toMatch(message);
  expect(source.slice(mark?.from, mark?.to)).toBe(marked);
  const { from = 0, to = 0, insert = '' } = mark?.fix ?? {};
  expect(mark?.fix && source.slice(0, from) + insert + source.slice(to)).toBe(mended);
});

test('the last of several is underlined, not the first', () => {
  const source = '{"a": 1, "b": 2, "a": 3}';
  expect(jsonMarks(source).map(({ from }) => from)).toEqual([source.lastIndexOf('"a"')]);
});

test.each(['{}', '[]', '"a"', '-1.5e+10', 'null', '[{"a": ["\\u00e9\\n", {"b": null}]}]', ' \n true '])(
  '%j is right',
  (source) => {
    expect(jsonMarks(source)).toEqual([]);
  },
);

test('every mistake of a text is told, not only the first', () => {
  const source = '{\n  "a": 1\n  "b": tru,\n}';
  expect(jsonMarks(source).map(({ from, to }) => source.slice(from, to))).toEqual(['"b"', 'tru', ',']);
});

test('what a browser takes for JSON has no mistakes, and the other way round', () => {
  const pieces = ['{', '}', '[', ']', ',', ':', '"a"', '1', 'null', ' ', '01', "'"];
  let seed = 7;
  const draw = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % most;
  };
  for (let round = 0; round < 20_000; round++) {
    const source = Array.from({ length: 1 + draw(9) }, () => pieces[draw(pieces.length)]).join('');
    const isRight = jsonMarks(source).every(({ severity }) => severity === 'warning');
    expect([source, isRight]).toEqual([source, isParsed(source)]);
  }
});

function isParsed(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

test('a hundred thousand brackets are refused, not run into', () => {
  expect(jsonMarks('['.repeat(100_000))[0]?.message).toMatch(/too deeply/);
});

test('in a large text the first mistake is found where it is', () => {
  const rows = `[${'{"name": "somebody", "tags": []},\n'.repeat(10_000)}`;
  expect(jsonMarks(`${rows}{"name": oops}]`)[0]?.from).toBe(rows.length + 9);
  expect(jsonMarks(`${rows}{"name": 1 "a": 2}]`)[0]?.from).toBe(rows.length + 11);
  expect(jsonMarks(`${rows}{}`)[0]?.message).toBe('The text ends before the JSON does.');
  expect(jsonMarks(`${rows}{}]`)).toEqual([]);
});
