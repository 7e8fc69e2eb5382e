import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { phrases } from './phrases-en';

const require = createRequire(import.meta.url);
const PACKAGES = ['view', 'commands', 'language', 'lint', 'autocomplete', 'search'];

/** For "go to line", which has no key here. */
const NOT_OFFERED = new Set(['Go to line', 'go']);

test('whatever CodeMirror says is said in our words', async () => {
  const sources = await Promise.all(
    PACKAGES.map((name) => readFile(require.resolve(`@codemirror/${name}`), 'utf8')),
  );
  const said = sources.flatMap((source) =>
    [...source.matchAll(/phrase\((?:view, )?"([^"]+)"/g)].map(([, phrase = '']) => phrase),
  );
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((phrase) => !NOT_OFFERED.has(phrase) && !Object.hasOwn(phrases, phrase))).toEqual([]);
});
