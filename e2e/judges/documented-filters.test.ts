import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { compileFilter } from '../../worker/engine/log-filter/compile-filter';
import { FIELD_NAMES } from '../../worker/engine/log-filter/filter-fields';

const page = await readFile(new URL('../../docs/finding-exchanges.md', import.meta.url), 'utf8');
const [described = '', forWireMock = ''] = page.split('## For users of WireMock');
const codes = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => String(code));
const rows = [...described.matchAll(/^\| (.*?) \| (.*?) \|/gm)].map(([, ...cells]) =>
  cells.map((cell) => codes(cell ?? '')),
);

describe('docs/finding-exchanges.md', () => {
  test('tells of every field', () => {
    const fields = rows.flatMap(([first = []]) => first).filter((name) => !name.startsWith('is:'));
    expect(fields.sort()).toEqual([...FIELD_NAMES].sort());
  });

  const examples = [
    ...rows.flatMap(([, second = []]) => second.slice(0, 1)),
    ...described.split('\n').flatMap((line) => codes(line).filter((code) => /^-?[a-z.]+[:~]\S/.test(code))),
    ...[...forWireMock.matchAll(/\| `([^`]+)` +\|$/gm)].map(([, code]) => String(code)),
    ...[...page.matchAll(/```filter\n(.*)\n/g)].map(([, code]) => String(code)),
  ];

  test.each([...new Set(examples)])('has a filter that can be used: %s', (example) => {
    expect(compileFilter(example, { now: 0 })).toMatchObject({ ok: true });
  });
});
