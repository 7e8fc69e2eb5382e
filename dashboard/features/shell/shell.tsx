import { type RouteSectionProps, useLocation, useNavigate } from '@solidjs/router';
import { type Component, createSignal, lazy, onCleanup, onMount, Show, Suspense } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { projectQuery } from '../../api/project-queries';
import { useQuery } from '../../api/query/use-query';
import { sessionQuery } from '../../api/session-queries';
import { placeOf } from '../../parts/place';
import { Header } from './header';
import { OfflineNotice } from './offline-notice';
import { SessionGuard } from './session-guard';
import { Sidebar } from './sidebar';
import { words } from './words';

const Footer = lazy(async () => ({ default: (await import('./footer')).Footer }));
const Drawer = lazy(async () => ({ default: (await import('./drawer')).Drawer }));
const Palette = lazy(async () => ({ default: (await import('./palette/palette')).Palette }));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('./shortcuts/shortcuts-dialog')).ShortcutsDialog,
}));
const Toasts = lazy(async () => ({ default: (await import('../../ui/toast-list')).Toasts }));

type Props = RouteSectionProps & {
  /** What happens in a project, below every page of it. */
  strip: Component<{ projectId: string }>;
};

/** What stands around every page. */
export function Shell(props: Props) {
  const location = useLocation();
  const place = () => placeOf(location.pathname);
  const session = useQuery(sessionQuery);
  const isSignedIn = () => (session.isSuccess ? session.data !== null : false);
  const hasSidebar = () => isSignedIn() && place().section !== 'login';
  const slug = () => place().project ?? '';
  const project = useQuery(() => ({ ...projectQuery(slug()), enabled: slug() !== '' && isSignedIn() }));
  const projectId = () => (project.isSuccess ? project.data?.id : undefined);
  const [over, setOver] = createSignal<'drawer' | 'palette' | 'shortcuts'>();
  const close = () => setOver(undefined);
  const navigate = useNavigate();
  let stopListening: (() => void) | undefined;

  // Apart, for no key is pressed before there is something to see.
  onMount(async () => {
    const { listenForShellKeys } = await import('./shell-keys');
    stopListening = listenForShellKeys({
      place,
      navigate,
      search: () => isSignedIn() && setOver('palette'),
      help: () => setOver('shortcuts'),
    });
  });
  onCleanup(() => stopListening?.());
  // What is opened by a key should not wait for its code.
  onMount(() => requestIdleCallback(() => void Palette.preload()));

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
          <Sidebar place={place()} />
        </aside>
      </Show>
      <div class="flex min-w-0 grow flex-col">
        <Header
          place={place()}
          hasMenu={hasSidebar()}
          onOpenMenu={() => setOver('drawer')}
          onSearch={() => setOver('palette')}
        />
        <OfflineNotice />
        <main id="main" tabindex="-1" class="mx-auto w-full max-w-360 grow px-4 py-6 outline-none sm:px-6">
          <Suspense>{props.children}</Suspense>
        </main>
        <div class="min-h-10.25 border-line border-t">
          <Suspense>
            <Footer onShortcuts={() => setOver('shortcuts')} />
          </Suspense>
        </div>
        <Suspense>
          <Show when={projectId()}>{(id) => <Dynamic component={props.strip} projectId={id()} />}</Show>
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
      <SessionGuard place={place()} />
    </div>
  );
}
