import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import icons from 'unplugin-icons/vite';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { firstChunk } from './first-chunk.ts';

const worker = process.env.WORKER_URL ?? 'http://localhost:8787';

/** Where the first page begins: the shell, and a project's home. */
const FIRST = ['main.tsx', 'features/home/home-page.tsx'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

/** What every code editor needs; searching and JavaScript come when they are wanted. */
const EDITOR =
  /node_modules\/(@codemirror\/(autocomplete|commands|language|lint|state|view)|@lezer\/(common|highlight)|crelt|style-mod|w3c-keyname)\//;

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [icons({ compiler: 'solid', iconCustomizer: small }), solid(), tailwindcss()],
  build: {
    outDir: '../dist/dashboard',
    emptyOutDir: true,
    // What scripts/dashboard-size.ts weighs.
    manifest: true,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstChunk(FIRST) }, { name: 'editor', test: EDITOR }] } },
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
