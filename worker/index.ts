import { createApp } from './app';
import { buildDeps } from './deps';
import type { Env } from './env';

export { BucketIndex } from './objects/bucket-index';
export { GroupState } from './objects/group-state';
export { ProjectLog } from './objects/project-log';

let app: ReturnType<typeof createApp> | null = null;

export default {
  fetch(request, env, context) {
    app ??= createApp(buildDeps(env));
    return app.fetch(request, context);
  },
} satisfies ExportedHandler<Env>;
