import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { SUBJECT_NAMES } from '../../worker/engine/rules/compile-condition';
import { compileRule } from '../../worker/engine/rules/compile-rule';
import { OPERATOR_NAMES, OPTION_NAMES } from '../../worker/engine/rules/operator-table';

const page = await readFile(new URL('../../docs/matching.md', import.meta.url), 'utf8');

/** The code in the first cell of each row below the heading. */
function firstCells(heading: string): string[] {
  const [, section = ''] = page.split(`### ${heading}\n`);
  const rows = section.split('\n#')[0]?.match(/^\| `.*$/gm) ?? [];
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => String(code)),
  );
}

describe('docs/matching.md', () => {
  test('tells of everything that a rule can look at', () => {
    expect(firstCells('What to look at').sort()).toEqual([...SUBJECT_NAMES].sort());
  });

  test('tells of every operator', () => {
    expect(firstCells('How it must be').sort()).toEqual([...OPERATOR_NAMES].sort());
  });

  test('tells of every option', () => {
    expect(firstCells('Options').sort()).toEqual([...OPTION_NAMES].sort());
  });

  const examples = [...page.matchAll(/`(\{"(?!all": \[rule|any": \[rule|not": rule)[^`]+\})` +\|$/gm)];

  test('has an example for each of them', () => {
    expect(examples.length).toBe(SUBJECT_NAMES.length + OPERATOR_NAMES.length);
  });

  test.each(examples.map(([, example]) => String(example)))('has a rule that can be saved: %s', (example) => {
    expect(compileRule(JSON.parse(example))).toMatchObject({ ok: true });
  });
});
