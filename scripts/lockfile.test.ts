import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inProject } from './project.ts';

type Package = { optionalDependencies?: Record<string, string> };

/** A registry mirror that lacks the builds for other machines makes npm leave them out, and then `npm ci` fails everywhere. */
test.each([
  'package-lock.json',
  'bench/package-lock.json',
  'examples/verify/jest/package-lock.json',
  'examples/verify/playwright/package-lock.json',
])('%s names the builds for every machine', async (file) => {
  const { packages }: { packages: Record<string, Package> } = JSON.parse(
    await readFile(inProject(file), 'utf8'),
  );
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isResolved(packages, path, name)),
  );
  expect(missing).toEqual([]);
});

/** As Node resolves it: from the package's own folder upwards. */
function isResolved(packages: Record<string, Package>, path: string, name: string): boolean {
  const above = path.split('/node_modules/');
  return [...above.keys(), above.length].some((depth) => {
    const base = above.slice(0, depth).join('/node_modules/');
    return `${base === '' ? '' : `${base}/`}node_modules/${name}` in packages;
  });
}
