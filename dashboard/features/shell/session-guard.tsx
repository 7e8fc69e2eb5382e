import { useLocation, useNavigate } from '@solidjs/router';
import { createEffect, createMemo, lazy, Show, Suspense } from 'solid-js';
import { useQuery } from '../../api/query/use-query';
import { isSessionLost } from '../../api/session-loss';
import { sessionQuery } from '../../api/session-queries';
import { paths } from '../../parts/paths';
import type { Place } from '../../parts/place';

const SessionEnded = lazy(async () => ({ default: (await import('./session-ended')).SessionEnded }));

/** Open to who has not signed in. */
const PUBLIC = new Set(['', 'login', 'shared']);

/** A visitor goes to the login and comes back; who was signed in is asked before anything typed is left behind. */
export function SessionGuard(props: { place: Place }) {
  const location = useLocation();
  const navigate = useNavigate();
  const session = useQuery(sessionQuery);
  const user = () => session.data?.user.id;
  const isVisitor = () => session.data === null;
  const isPublic = () => PUBLIC.has(props.place.section);
  /** Once signed in on this page, and so perhaps amid some work. */
  const wasSignedIn = createMemo<boolean>((was) => was || user() !== undefined, false);
  const here = () => location.pathname + location.search;

  createEffect(() => {
    if (isVisitor() && !wasSignedIn() && !isPublic()) navigate(paths.login(here()), { replace: true });
  });

  return (
    <Show when={wasSignedIn() && (isVisitor() || isSessionLost()) && !isPublic()}>
      <Suspense>
        <SessionEnded here={here()} />
      </Suspense>
    </Show>
  );
}
