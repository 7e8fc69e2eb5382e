import type { D1Migration } from '@cloudflare/vitest-plugin';
import type { Env as WorkerEnv } from '../env';

declare global {
  /** Of Vite, which runs the tests. */
  interface ImportMeta {
    glob<Module>(
      patterns: readonly string[],
      options: { eager: true; query?: '?raw'; import?: 'default' },
    ): Record<string, Module>;
  }

  namespace Cloudflare {
    interface Env extends WorkerEnv {
      TEST_MIGRATIONS: D1Migration[];
    }
  }
}
