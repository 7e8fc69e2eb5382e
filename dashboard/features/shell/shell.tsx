import { type RouteSectionProps, useLocation, useNavigate } from '@solidjs/router';
import {
  type Component,
  createSignal,
  ErrorBoundary,
  lazy,
  onCleanup,
  onMount,
  Show,
  Suspense,
} from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { projectQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { sessionQuery } from '../../api/session-queries';
import { placeOf } from '../../parts/place';
import { createIdle } from '../../ui/create-idle';
import { Header } from './header';
import { Sidebar } from './sidebar';
import { words } from './words';

const FailedPage = lazy(async () => ({ default: (await import('./failed-page')).FailedPage }));
const Footer = lazy(async () => ({ default: (await import('./around-page')).Footer }));
const OfflineNotice = lazy(async () => ({ default: (await import('./around-page')).OfflineNotice }));
const SessionGuard = lazy(async () => ({ default: (await import('./around-page')).SessionGuard }));
const Drawer = lazy(async () => ({ default: (await import('./drawer')).Drawer }));
const Palette = lazy(async () => ({ default: (await import('./palette/palette')).Palette }));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('./shortcuts/shortcuts-dialog')).ShortcutsDialog,
}));
const Toasts = lazy(async () => ({ default: (await import('./around-page')).Toasts }));

type Props = RouteSectionProps & {
  /** What happens in a project, below every page of it. */
  strip: Component<{ projectId: string }>;
};

/** What stands around every page. */
export function Shell(props: Props) {
  const location = useLocation();
  const place = () => placeOf(location.pathname);
  const session = useQuery(sessionQuery);
  /** Opened by a link, without anything of a team around it. */
  const isShared = () => place().section === 'shared';
  const isSignedIn = () => !isShared() && session.data !== undefined && session.data !== null;
  /** While nobody knows who is signed in, a page of a project keeps its place: a visitor is led away from it. */
  const hasSidebar = () =>
    place().section !== 'login' && (isSignedIn() || (session.isPending && place().project !== undefined));
  const slug = () => place().project ?? '';
  const project = useQuery(() => ({ ...projectQuery(slug()), enabled: slug() !== '' && isSignedIn() }));
  const projectId = () => project.data?.id;
  const [over, setOver] = createSignal<'drawer' | 'palette' | 'shortcuts'>();
  const close = () => setOver(undefined);
  const isIdle = createIdle();
  const navigate = useNavigate();
  let stopListening: (() => void) | undefined;

  // Apart, for no key is pressed before there is something to see.
  onMount(async () => {
    const { listenForShellKeys } = await import('./around-page');
    stopListening = listenForShellKeys({
      place,
      navigate,
      search: () => isSignedIn() && setOver('palette'),
      help: () => setOver('shortcuts'),
    });
  });
  onCleanup(() => stopListening?.());
  // What is opened by a key should not wait for its code.
  onMount(() => requestIdleCallback(() => isSignedIn() && void Palette.preload()));
  // And what tells that code does not come has to be there by then.
  onMount(() => requestIdleCallback(() => void FailedPage.preload()));

  function failed(error: unknown, reset: () => void) {
    console.error(error);
    return (
      <Suspense>
        <FailedPage onLeave={reset} />
      </Suspense>
    );
  }

  return (
    <div class="flex min-h-dvh">
      <a
        href="#main"
        rel="external"
        class="sr-only rounded-control bg-accent px-3 py-2 text-accent-on focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-30"
      >
        {words().skip}
      </a>
      <Show when={hasSidebar()}>
        <aside class="sticky top-0 h-dvh w-60 shrink-0 border-line border-r bg-surface max-lg:w-14 max-md:hidden">
          <Show when={isSignedIn()}>
            <Sidebar place={place()} />
          </Show>
        </aside>
      </Show>
      <div class="flex min-w-0 grow flex-col">
        <Header
          place={place()}
          hasMenu={hasSidebar()}
          onOpenMenu={() => setOver('drawer')}
          onSearch={() => setOver('palette')}
        />
        <Suspense>
          <OfflineNotice />
        </Suspense>
        <main
          id="main"
          tabindex="-1"
          class="mx-auto min-h-[calc(100dvh-48px)] w-full max-w-360 grow px-4 py-6 outline-none sm:px-6"
        >
          <ErrorBoundary fallback={(error, reset) => failed(error, reset)}>
            <Suspense>{props.children}</Suspense>
          </ErrorBoundary>
        </main>
        <div class="min-h-10.25 border-line border-t">
          <Suspense>
            <Show when={!isShared()}>
              <Footer onShortcuts={() => setOver('shortcuts')} />
            </Show>
          </Suspense>
        </div>
        <Suspense>
          <Show when={isIdle() && projectId()} keyed>
            {(id) => <Dynamic component={props.strip} projectId={id} />}
          </Show>
        </Suspense>
      </div>
      <Suspense>
        <Show when={over() === 'drawer'}>
          <Drawer place={place()} onClose={close} />
        </Show>
        <Show when={over() === 'palette'}>
          <Palette place={place()} onClose={close} onShortcuts={() => setOver('shortcuts')} />
        </Show>
        <Show when={over() === 'shortcuts'}>
          <ShortcutsDialog onClose={close} />
        </Show>
        <Toasts />
      </Suspense>
      <Suspense>
        <SessionGuard place={place()} />
      </Suspense>
    </div>
  );
}
