import type { RoutePreloadFunc } from '@solidjs/router';
import type { QueryClient } from './api/query/client';

type Page = 'project' | 'group' | 'endpoint';

/** What each page will ask, asked when the pointer or the focus is on the way there. */
export function preloads(queries: QueryClient): Record<Page, RoutePreloadFunc> {
  // Apart, and only when something is preloaded; the page itself asks again, and says what went wrong.
  const of =
    (page: Page): RoutePreloadFunc =>
    ({ params, intent }) => {
      if (intent !== 'preload') return;
      import('./preload-answers')
        .then(({ preloadAnswers }) => preloadAnswers(queries)[page](params))
        .catch(() => undefined);
    };
  return { project: of('project'), group: of('group'), endpoint: of('endpoint') };
}
