import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

const worker = process.env.WORKER_URL ?? 'http://localhost:8787';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [solid(), tailwindcss()],
  build: {
    outDir: '../dist/dashboard',
    emptyOutDir: true,
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
