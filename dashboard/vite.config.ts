import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import icons from 'unplugin-icons/vite';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { chunkOf } from './chunks.ts';
import { earlyChunk, earlyPages } from './early-files.ts';

const worker = process.env.WORKER_URL ?? 'http://localhost:8787';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    icons({ compiler: 'solid', iconCustomizer: small }),
    solid(),
    tailwindcss(),
    earlyChunk('ui'),
    earlyPages(
      {
        '/p/:project': [],
        '/p/:project/live': ['features/live/live-page.tsx'],
        '/p/:project/g/:group': ['parts/group-frame.tsx', 'features/group/group-page.tsx'],
        // Of the endpoint's page the frame alone: all of its files at once would hold up what is drawn first.
        '/p/:project/g/:group/e/:endpoint': ['parts/group-frame.tsx'],
      },
      ['features/shell/around-page.ts'],
    ),
  ],
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
