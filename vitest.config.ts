import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { workerTestOptions } from './worker/testing/miniflare.ts';

const worker = workerTestOptions(await readD1Migrations('./migrations'));
// As in wrangler.toml, for Vite would make an instance of the file by itself.
const modulesRules = [{ type: 'CompiledWasm' as const, include: ['**/*.wasm'] }];

const PARTS = ['e2e/{ui-parts,form-parts,code-editor}/**/*.test.ts'];
const SCREENS = ['e2e/{dashboard,dashboard-*,live-*}.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [cloudflareTest({ ...worker, miniflare: { ...worker.miniflare, modulesRules } })],
        test: {
          name: 'worker',
          // A Worker for each file takes longer than all tests: files share one, and nothing that they make has a fixed name.
          isolate: false,
          include: ['worker/**/*.test.ts'],
          // What is awaited may take ten seconds while the other lanes of the gate have the machine.
          testTimeout: 20_000,
          setupFiles: ['./worker/testing/apply-migrations.ts'],
        },
      },
      { test: { name: 'dashboard', include: ['dashboard/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'tools',
          include: ['scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['bench/node_modules/**'],
          environment: 'node',
        },
      },
      {
        test: {
          name: 'judges',
          include: ['e2e/judges/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
        },
      },
      // They need no product, only a browser.
      {
        test: {
          name: 'parts',
          include: PARTS,
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      served('screens', { include: SCREENS, exclude: [] }),
      served('e2e', { include: ['e2e/**/*.test.ts'], exclude: ['e2e/judges/**', ...PARTS, ...SCREENS] }),
    ],
  },
});

/**
 * Tests through a product of their own, one file after another: they share it. Beside the other lane of the gate a
 * browser may miss its moment: then a test is tried once more, and fails if it fails again.
 */
function served(name: string, files: { include: string[]; exclude: string[] }) {
  return {
    test: {
      name,
      ...files,
      environment: 'node' as const,
      globalSetup: ['./e2e/served.ts'],
      fileParallelism: false,
      retry: 1,
      testTimeout: 60_000,
      hookTimeout: 120_000,
    },
  };
}
