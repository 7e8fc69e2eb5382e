import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDashboard } from './build-dashboard.ts';
import { Failure, runCommand } from './failure.ts';
import { inProject } from './project.ts';

type Chunk = { file: string; src?: string; imports?: string[]; css?: string[]; isEntry?: boolean };
type Manifest = Record<string, Chunk>;

/** Gzipped, in kB of 1000 bytes: what is promised to who opens the dashboard on a slow line. */
const BUDGETS = { first: 45, styles: 12, editor: 130, page: 15, demo: 20 };

const FOLDER = inProject('dist/dashboard');
const HOME = 'features/home/home-page.tsx';
const FONT = /\.(woff2?|ttf|otf)$/;
const EDITOR = 'ui/code-editor/codemirror/create-editor.ts';
const DEMO = 'features/demo/demo-section.tsx';

await runCommand(async () => {
  await buildDashboard();
  const manifest: Manifest = JSON.parse(await readFile(join(FOLDER, '.vite/manifest.json'), 'utf8'));
  const weights = new Map<string, number>();
  for (const file of await readdir(join(FOLDER, 'assets'))) {
    const bytes = await readFile(join(FOLDER, 'assets', file));
    weights.set(`assets/${file}`, gzipSync(bytes, { level: 9 }).byteLength / 1000);
  }
  const weigh = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + (weights.get(file) ?? 0), 0);

  const first = new Set([...closure(manifest, entryOf(manifest)), ...closure(manifest, HOME)]);
  const found = {
    first: weigh(first),
    styles: weigh([...weights.keys()].filter((file) => file.endsWith('.css'))),
  };
  console.log(
    `The dashboard: ${kb(found.first)} of scripts for its first page, ${kb(found.styles)} of styles`,
  );
  const pages = Object.entries(manifest).filter(([, { src }]) => src?.endsWith('-page.tsx'));
  for (const [name, { file }] of pages) {
    const weight = weights.get(file) ?? 0;
    const rest = weigh([...closure(manifest, name)].filter((each) => !first.has(each)));
    console.log(`  ${name}: ${kb(weight)}, with what it shares ${kb(rest)}`);
    expectWithin(name, weight, BUDGETS.page);
  }
  expectWithin('the first page', found.first, BUDGETS.first);
  expectWithin('all styles', found.styles, BUDGETS.styles);
  for (const [file, weight] of weights) if (FONT.test(file)) expectWithin(file, weight, 0);
  const editor = weigh([...closure(manifest, EDITOR)].filter((each) => !first.has(each)));
  const demo = weights.get(manifest[DEMO]?.file ?? '') ?? 0;
  console.log(`  the client demo: ${kb(demo)}`);
  expectWithin('the client demo', demo, BUDGETS.demo);
  console.log(`  the code editor: ${kb(editor)}`);
  expectWithin('the code editor', editor, BUDGETS.editor);
});

function entryOf(manifest: Manifest): string {
  const entry = Object.entries(manifest).find(([, { isEntry }]) => isEntry)?.[0];
  if (entry === undefined) throw new Failure('the dashboard has no entry in its manifest');
  return entry;
}

/** The scripts that come with one: its own, and all that it imports statically, at any depth. */
function closure(manifest: Manifest, name: string): Set<string> {
  const names = new Set([name]);
  for (const each of names) for (const imported of manifest[each]?.imports ?? []) names.add(imported);
  return new Set([...names].map((each) => manifest[each]?.file ?? '').filter((file) => file.endsWith('.js')));
}

function expectWithin(what: string, weight: number, budget: number): void {
  if (weight > budget) throw new Failure(`${what}: ${kb(weight)} gzipped, over the budget of ${budget} kB`);
}

function kb(weight: number): string {
  return `${weight.toFixed(1)} kB`;
}
