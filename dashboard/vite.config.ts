import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import icons from 'unplugin-icons/vite';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import { chunkOf } from './chunks.ts';

const worker = process.env.WORKER_URL ?? 'http://localhost:8787';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [icons({ compiler: 'solid', iconCustomizer: small }), solid(), tailwindcss(), early('ui')],
  build: {
    outDir: '../dist/dashboard',
    emptyOutDir: true,
    // What scripts/dashboard-size.ts weighs.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: chunkOf }] },
      },
    },
    // light-dark() and CSS nesting stay as written.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // An inlined image would be a second copy in every chunk that shows it.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: {
      // The Host header stays the browser's, or the Worker's origin check would refuse every write.
      '/api': { target: worker, ws: true, changeOrigin: false },
      '^/m/': { target: worker, changeOrigin: false },
      '/health': { target: worker, changeOrigin: false },
    },
  },
});

/** An icon stands beside words, or its button has a name: it says nothing itself. */
function small(_collection: string, _icon: string, attributes: Record<string, string>): void {
  Object.assign(attributes, { width: '16', height: '16', 'aria-hidden': 'true' });
}

/** A file that every page needs a moment after the first one: it is on its way while that is read. */
function early(chunk: string): Plugin {
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
