import { createApp } from './app';
import { buildDeps, wakeHouse } from './deps';
import type { Env } from './env';
import { groupStateWith } from './objects/group-state';
import { ALL_MEMORIES } from './services/registry';

export { BucketIndex } from './objects/bucket-index';
export { ProjectLog } from './objects/project-log';

export const GroupState = groupStateWith({ memories: ALL_MEMORIES, wakeHouse });

let app: ReturnType<typeof createApp> | null = null;

export default {
  fetch(request, env, context) {
    app ??= createApp(buildDeps(env));
    return app.fetch(request, context);
  },
} satisfies ExportedHandler<Env>;
