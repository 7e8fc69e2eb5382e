import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Words } from './define-words';

const DASHBOARD = join(import.meta.dirname, '..');
const OTHERS = ['pt-br', 'es'];

/** Looked up by the paths of a schema: a test beside it tells what of it is left over. */
const BY_PATH = ['parts/settings/words'];

const files = readdirSync(DASHBOARD, { recursive: true, encoding: 'utf8' });
const folders = files.filter((file) => file.endsWith(join('words', 'en.ts'))).map(dirname);

async function read(folder: string, language: string): Promise<Words> {
  const module: { words: Words } = await import(join(DASHBOARD, folder, `${language}.ts`));
  return module.words;
}

type Leaf = { path: string[]; entry: string | ((...parts: never[]) => string) };

function leaves(words: Words, above: string[] = []): Leaf[] {
  return Object.entries(words).flatMap(([key, entry]): Leaf[] => {
    const path = [...above, key];
    return typeof entry === 'object' ? leaves(entry, path) : [{ path, entry }];
  });
}

/** Numbers stand as themselves in every language; which of them a sentence shows tells which parts it uses. */
function shownParts(entry: Leaf['entry']): string[] {
  if (typeof entry === 'string') return [];
  const marks = Array.from({ length: entry.length }, (_, index) => 41 + index);
  const sentence = entry(...(marks as never[]));
  return marks.map(String).filter((mark) => sentence.includes(mark));
}

/** The code of the folder that the dictionary belongs to, and of whoever imports it from elsewhere. */
function codeOf(folder: string): string {
  const home = dirname(folder);
  const elsewhere = `${home.split('/').slice(-1)[0]}/words'`;
  return files
    .filter((file) => /\.tsx?$/.test(file) && !/\/words\/|\.test\./.test(file))
    .map((file) => ({ file, text: readFileSync(join(DASHBOARD, file), 'utf8') }))
    .filter(({ file, text }) => file.startsWith(`${home}/`) || text.includes(elsewhere))
    .map(({ text }) => withoutTaking(text))
    .join('\n');
}

/** What is taken out of the dictionary by its name, read as if it were named there: `.name`. */
function withoutTaking(text: string): string {
  const takings = [...text.matchAll(/const \{([^{}]*)\} = (?:\w+\.)?words\(\);/g)];
  const names = takings.flatMap(([, taken = '']) => taken.split(',').map((name) => name.trim()));
  const rest = takings.reduce((left, [taking]) => left.replace(taking, ''), text);
  return names
    .filter(Boolean)
    .reduce((left, name) => left.replaceAll(new RegExp(`(?<![.\\w])${name}\\b`, 'g'), `.${name}`), rest);
}

function isUsed(path: string[], code: string): boolean {
  const [first = '', ...rest] = path;
  const asWhole = new RegExp(`\\.${first}\\b(?!\\s*\\??\\.)`);
  if (asWhole.test(code)) return true;
  return new RegExp(`\\.${[first, ...rest].join('\\s*\\.\\s*')}\\b`).test(code);
}

test('there are dictionaries', () => {
  expect(folders.length).toBeGreaterThan(5);
});

describe.each(folders)('%s', (folder) => {
  test.each(OTHERS)('%s has every sentence, with the same parts', async (language) => {
    const en = leaves(await read(folder, 'en'));
    const other = leaves(await read(folder, language));
    expect(other.map(({ path }) => path.join('.')).sort()).toEqual(
      en.map(({ path }) => path.join('.')).sort(),
    );
    const byPath = new Map(other.map(({ path, entry }) => [path.join('.'), entry]));
    for (const { path, entry } of en) {
      const name = path.join('.');
      const translated = byPath.get(name) ?? '';
      expect([name, shownParts(translated)]).toEqual([name, shownParts(entry)]);
      expect([name, typeof translated === 'string' && translated.trim() === '']).toEqual([name, false]);
    }
  });
});

test.each(folders.filter((folder) => !BY_PATH.includes(folder)))(
  'no sentence of %s is left over',
  async (folder) => {
    const code = codeOf(folder);
    const unused = leaves(await read(folder, 'en'))
      .map(({ path }) => path)
      .filter((path) => !isUsed(path, code));
    expect(unused.map((path) => path.join('.'))).toEqual([]);
  },
);
