import { fileURLToPath } from 'node:url';

type Graph = {
  getModuleInfo(id: string): { importedIds: readonly string[]; importers: readonly string[] } | null;
};

/** Where the first page begins: the shell, and a project's home. */
const FIRST = ['main.tsx', 'features/home/home-page.tsx'];

/** Pages that are opened most, and wait for most. */
const PAGES = {
  group: 'features/group/group-page.tsx',
  endpoint: 'features/endpoint/endpoint-page.tsx',
  live: 'features/live/live-page.tsx',
};

const OPENED_MOST = Object.values(PAGES);

/** What stands around every page a moment after the first paint. */
const AROUND = ['parts/group-frame.tsx', 'features/shell/around-page.ts'];

/** What every code editor needs; searching and JavaScript come when they are wanted. */
const EDITOR =
  /node_modules\/(@codemirror\/(autocomplete|commands|language|lint|state|view)|@lezer\/(common|highlight)|crelt|style-mod|w3c-keyname)\//;
const OTHER_LANGUAGE = /\/words\/(pt-br|es)\.ts$/;
const UI = /~icons\/|dashboard\/(ui\/(?!code-editor|time-series|form)|i18n\/)/;
const FORM = /dashboard\/ui\/form\/(?!schema-check)/;
/** Forms that are drawn from a schema are in sheets, which come when they are opened. */
const SCHEMA_FORM = 'ui/form/schema-form/schema-form.tsx';
const CODE_MIRROR = 'ui/code-editor/codemirror/create-editor.ts';
/** Of the field, what is there before the editor is. */
const EDITOR_FRAME = /dashboard\/ui\/code-editor\//;

const LATER =
  /query-core\/.*\/(hydration|infiniteQueryObserver|mutationObserver|queriesObserver)\.js$|solid-js\/store\//;

/**
 * Names the file that a module goes to; null leaves it to the bundler, who makes one of every few modules that the same
 * pages share. Two hundred little files would wait in line for a browser's six connections, each packed by itself.
 */
export function chunkOf(id: string, graph: Graph): string | null {
  if (reached(FIRST, graph).has(id)) return 'first';
  if (EDITOR.test(id)) return 'editor';
  if (OTHER_LANGUAGE.test(id)) return null;
  if (UI.test(id)) return reached([...OPENED_MOST, ...AROUND], graph).has(id) ? 'ui' : 'later-ui';
  if (FORM.test(id)) return formChunk(id, graph);
  if (reached(['parts/group-frame.tsx'], graph).has(id)) return 'frame';
  const pages = Object.entries(PAGES).filter(([, file]) => reached([file], graph).has(id));
  const [page] = pages;
  if (!page) return null;
  if (EDITOR_FRAME.test(id)) return reached([CODE_MIRROR], graph).has(id) ? null : 'editor-frame';
  if (pages.length > 1) return 'pages';
  return isSharedWithLater(id, page, graph) ? `${page[0]}-parts` : null;
}

function formChunk(id: string, graph: Graph): string {
  if (isOnlyDrawn(id, graph)) return 'schema-form';
  return reached(OPENED_MOST, graph).has(id) ? 'form' : 'later-form';
}

function isOnlyDrawn(id: string, graph: Graph): boolean {
  const isPart = (each: string) => FORM.test(each) && reached([SCHEMA_FORM], graph).has(each);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  return (
    id.includes('/schema-form/') || (isPart(id) && importers.every((each) => each.includes('/schema-form/')))
  );
}

/** Whether what comes later on the page, and only that, needs it too: then it cannot be in the page's own file. */
function isSharedWithLater(id: string, [name, file]: [string, string], graph: Graph): boolean {
  const others = (graph.getModuleInfo(id)?.importers ?? []).filter(
    (each) => !reached([file], graph).has(each),
  );
  return others.length > 0 && others.every((each) => each.includes(`/features/${name}/`));
}

const found = new Map<string, Set<string>>();

/** By static imports, at any depth; a barrel's other modules come with whoever wants them. */
function reached(roots: readonly string[], graph: Graph): Set<string> {
  const name = roots.join();
  const known = found.get(name);
  if (known) return known;
  const ids = new Set(roots.map((file) => fileURLToPath(new URL(file, import.meta.url))));
  for (const id of ids)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? [])
      if (!LATER.test(imported)) ids.add(imported);
  found.set(name, ids);
  return ids;
}
