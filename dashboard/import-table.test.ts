import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const DASHBOARD = import.meta.dirname;

/** Which folder may import which, beside itself. The linter cannot say "no other feature". */
const MAY: Record<string, readonly string[]> = {
  i18n: ['ui/first-paint', 'ui/preference', 'ui/when-online'],
  ui: ['i18n'],
  api: ['i18n'],
  parts: ['api', 'ui', 'i18n'],
  features: ['api', 'ui', 'parts', 'i18n'],
};

const files = readdirSync(DASHBOARD, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(tsx?|js)$/.test(file) && !file.endsWith('.test.ts'),
);

/** `features/live` is a place of its own, as `ui` is one. */
function placeOf(file: string): string {
  const [area = '', name = ''] = file.split('/');
  return area === 'features' ? `features/${name}` : area;
}

function importsOf(file: string): string[] {
  // A type is gone when it runs.
  const source = readFileSync(join(DASHBOARD, file), 'utf8').replace(/^import type [^;]*;$/gm, '');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    relative(DASHBOARD, join(DASHBOARD, dirname(file), path)),
  );
}

function isAllowed(file: string, imported: string): boolean {
  const from = placeOf(file);
  if (placeOf(imported) === from) return true;
  const allowed = MAY[from.split('/')[0] ?? ''] ?? [];
  return allowed.some((folder) => imported === folder || imported.startsWith(`${folder}/`));
}

test('every folder imports only what it may', () => {
  const inFolders = files.filter((file) => (file.split('/')[0] ?? '') in MAY);
  expect(inFolders.length).toBeGreaterThan(100);
  const wrong = inFolders.flatMap((file) =>
    importsOf(file)
      // The Worker's declarations and schemas, which only api/ reads.
      .filter((imported) => !imported.startsWith('../dist/') || !file.startsWith('api/'))
      .filter((imported) => !isAllowed(file, imported))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(wrong).toEqual([]);
});

test('nothing but api/ fetches', () => {
  const fetching = files.filter(
    (file) =>
      !file.startsWith('api/') && /(?<![.\w])fetch\(/.test(readFileSync(join(DASHBOARD, file), 'utf8')),
  );
  // What a person may paste into a console, and what people take along as a client of their own.
  expect(fetching.sort()).toEqual(['features/demo/client/image-client.js', 'features/welcome/call-lines.ts']);
});

test('the table names every folder', () => {
  const folders = readdirSync(DASHBOARD, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'public')
    .map(({ name }) => name);
  expect(folders.sort()).toEqual(Object.keys(MAY).sort());
  expect(existsSync(join(DASHBOARD, 'public'))).toBe(true);
});
