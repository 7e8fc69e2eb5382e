import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { __unstable__loadDesignSystem as loadDesignSystem } from 'tailwindcss';
import { expect, test } from 'vitest';
import { classNamesIn } from './class-names';
import { nodesOf, treeOf } from './syntax';

const DASHBOARD = join(import.meta.dirname, '../..');
const TAILWIND = join(DASHBOARD, '../node_modules/tailwindcss');

/** Tailwind looks for classes in these, as styles.css tells it. */
const isScanned = (file: string) => /\.tsx$|^ui\/.*\.ts$/.test(file) && !file.includes('.test.');

/** They stand for something, and have no rule of their own. */
const MARKERS = new Set(['cover', 'group', 'peer', 'skeleton']);

const read = (file: string) => readFileSync(join(DASHBOARD, file), 'utf8');
const all = readdirSync(DASHBOARD, { recursive: true, encoding: 'utf8' });
const ownCss = all.filter((file) => file.endsWith('.css')).map(read);
const own = new Set(ownCss.flatMap((css) => [...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name)));

const design = await loadDesignSystem(read('styles.css'), {
  base: DASHBOARD,
  async loadStylesheet(id, base) {
    const path = id === 'tailwindcss' ? join(TAILWIND, 'index.css') : join(base, id);
    return { path, base: dirname(path), content: readFileSync(path, 'utf8') };
  },
});

function withoutRule(names: string[]): string[] {
  const rules = design.candidatesToCss(names);
  return names.filter((name, index) => !rules[index] && !own.has(name) && !MARKERS.has(name));
}

test.each(all.filter(isScanned))('every class that %s names has a rule', (file) => {
  const found = classNamesIn(read(file));
  const missing = new Set(withoutRule(found.map(({ name }) => name)));
  const told = found
    .filter(({ name }) => missing.has(name))
    .map(({ name, line }) => `${file}:${line} ${name}`);
  expect(told).toEqual([]);
});

test.each(all.filter((file) => /\.ts$/.test(file) && !isScanned(file)))(
  '%s, where Tailwind does not look, has no classes',
  (file) => {
    const names = nodesOf('StringLiteral', treeOf(read(file)))
      .flatMap(({ value }) => String(value).split(' '))
      .filter((name) => /^[a-z][a-z-]*-[\w.[\]-]+$/.test(name));
    expect(names.filter((name) => withoutRule([name]).length === 0)).toEqual([]);
  },
);

test('a name that Tailwind does not know is found wherever it hides', () => {
  const source = `
    const LOOKS = { a: 'text-sucess', b: 'p-4' };
    export function Part(props) {
      const look = () => (props.kind === 'kind' ? 'bg-red-500' : 'gap-2');
      return <p class={\`px-3 \${look()} \${LOOKS[props.a]} w-\${props.width} \${props.isBig && 'text-huge'}\`} />;
    }`;
  const names = classNamesIn(source).map(({ name }) => name);
  expect(withoutRule(names).sort()).toEqual(['bg-red-500', 'text-huge', 'text-sucess']);
});
