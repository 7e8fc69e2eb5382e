import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from './project.ts';

/** What makes an installation a local one; a deployment with any of it would let strangers in. */
const LOCAL_ONLY = /LOCAL_(INSTALLATION|TOKEN)/;

function filesIn(folder: string): string[] {
  return readdirSync(inProject(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|json|toml|ya?ml)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

function naming(paths: string[]): string[] {
  return paths
    .filter((path) => LOCAL_ONLY.test(readFileSync(path, 'utf8')))
    .map((path) => path.slice(inProject().length + 1));
}

test('no configuration that wrangler reads carries what makes an installation local', () => {
  const names = readdirSync(inProject()).filter((name) => /^(wrangler\b|\.dev\.vars|\.env)/.test(name));
  expect(names).toContain('wrangler.toml');
  expect(naming(names.map((name) => inProject(name)))).toEqual([]);
});

test('of all scripts only the variables of the local ways of running name it', () => {
  const scripts = filesIn('scripts').filter((path) => !path.endsWith('.test.ts'));
  expect(naming(scripts)).toEqual(['scripts/local-vars.ts']);
});

test('a deployment is uploaded without those variables', () => {
  const source = readFileSync(inProject('scripts/deploy.ts'), 'utf8');
  expect(source).toContain("runWrangler('deploy')");
  expect(source).not.toMatch(/local-vars|--var\b|--env-file|--secrets-file|--keep-vars/);
});
