import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin } from 'vite';

type File = {
  type: string;
  fileName: string;
  isEntry?: boolean;
  name?: string | undefined;
  moduleIds?: string[];
  imports?: string[];
};
type Bundle = Record<string, File>;

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A file that every page needs a moment after the first one: it is on its way while that is read. */
export function earlyChunk(chunk: string): Plugin {
  return {
    name: `early-${chunk}`,
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }): HtmlTagDescriptor[] {
        const file = Object.values(bundle).find(({ type, name }) => type === 'chunk' && name === chunk);
        if (!file) return [];
        const attrs = { rel: 'modulepreload', crossorigin: true, href: `/${file.fileName}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}

/**
 * Names in the header of an address what its page will import: the address is known before the first file is read, which
 * would ask for them one after another. `common` holds for all of them.
 */
export function earlyPages(pages: Record<string, readonly string[]>, common: readonly string[]): Plugin {
  return {
    name: 'early-pages',
    // Tests build other pages in the same way, which have none of these.
    apply: ({ root }) => root === HERE,
    async writeBundle({ dir = '' }, bundle: Bundle) {
      const known = withImports(entriesOf(bundle), bundle);
      const rules = Object.entries(pages).map(([address, modules]) => {
        const files = withImports(
          [...common, ...modules].map((each) => fileOf(each, bundle)),
          bundle,
        );
        const links = [...files].filter((file) => !known.has(file)).map(linkTo);
        return `\n${address}\n${links.join('')}`;
      });
      await appendFile(join(dir, '_headers'), rules.join(''));
    },
  };
}

function entriesOf(bundle: Bundle): string[] {
  return Object.values(bundle)
    .filter(({ isEntry }) => isEntry)
    .map(({ fileName }) => fileName);
}

function fileOf(module: string, bundle: Bundle): string {
  const id = join(HERE, module);
  const file = Object.values(bundle).find(({ moduleIds }) => moduleIds?.includes(id));
  if (!file) throw new Error(`${module} is in none of the files, so that none can be early.`);
  return file.fileName;
}

/** By static imports, at any depth. */
function withImports(files: readonly string[], bundle: Bundle): Set<string> {
  const all = new Set(files);
  for (const file of all) for (const imported of bundle[file]?.imports ?? []) all.add(imported);
  return all;
}

function linkTo(file: string): string {
  return `  Link: </${file}>; rel=modulepreload\n`;
}
