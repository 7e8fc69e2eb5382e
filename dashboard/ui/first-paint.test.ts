import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const read = (name: string) => readFile(new URL(`../${name}`, import.meta.url), 'utf8');

test('the policy of the page allows its one inline script, letter by letter', async () => {
  const scripts = [...(await read('index.html')).matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, code]) => code ?? '',
  );
  expect(scripts).toHaveLength(1);
  const hashes = scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
  const policy = (await read('public/_headers')).match(/script-src ([^;]+)/)?.[1];
  expect(policy?.split(' ')).toEqual(["'self'", ...hashes]);
});

test('the script before the first paint reads what ui/theme.ts keeps', async () => {
  const page = await read('index.html');
  const kept = [...(await read('ui/theme.ts')).matchAll(/rememberPreference\('(\w+)'/g)].map(
    ([, name]) => `'${name}'`,
  );
  expect(page).toContain(`[${kept.join(', ')}]`);
  expect(page).toContain('`understudy.$');
});
