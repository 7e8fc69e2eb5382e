import { useLocation } from '@solidjs/router';
import { lazy, Show, Suspense } from 'solid-js';
import IconMenu from '~icons/lucide/menu';
import IconSearch from '~icons/lucide/search';
import { useIsFetching } from '../../api/query/use-is-fetching';
import { useQuery } from '../../api/query/use-query';
import { sessionQuery } from '../../api/session-queries';
import { paths } from '../../parts/paths';
import type { Place } from '../../parts/place';
import { button, square } from '../../ui/button';
import { isOnline } from '../../ui/is-online';
import { Kbd } from '../../ui/kbd';
import { words } from './words';

const Trail = lazy(async () => ({ default: (await import('./trail')).Trail }));
const HeaderMenus = lazy(async () => ({ default: (await import('./header-menus')).HeaderMenus }));

type Props = { place: Place; hasMenu: boolean; onOpenMenu: () => void; onSearch: () => void };

export function Header(props: Props) {
  const location = useLocation();
  const session = useQuery(sessionQuery);
  const user = () => (session.isSuccess ? session.data?.user : undefined);
  const here = () => location.pathname + location.search;

  return (
    <header class="sticky top-0 z-20 border-line border-b bg-surface">
      <div class="flex min-h-12 items-center gap-2 px-4 py-2 sm:px-6">
        <Show when={props.hasMenu}>
          <button
            type="button"
            aria-label={words().openMenu}
            title={words().openMenu}
            class={`${button.quiet} ${square} md:hidden`}
            onClick={() => props.onOpenMenu()}
          >
            <IconMenu aria-hidden="true" class="size-4" />
          </button>
        </Show>
        <div class="min-w-0 grow">
          <Suspense>
            <Trail place={props.place} />
          </Suspense>
        </div>
        <Show when={user()}>
          <button
            type="button"
            class={`${button.plain} min-w-8 text-fg-muted`}
            aria-keyshortcuts="Control+K"
            onClick={() => props.onSearch()}
          >
            <IconSearch aria-hidden="true" class="size-4" />
            <span class="max-xl:sr-only">{words().search}</span>
            <span class="max-xl:hidden">
              <Kbd keys="Ctrl+K" />
            </span>
          </button>
          <StateDot />
        </Show>
        <Show when={session.isSuccess && !user() && props.place.section !== 'login'}>
          <a class={button.plain} href={paths.login(here())}>
            {words().signIn}
          </a>
        </Show>
        <div class={`flex items-center justify-end gap-2 ${user() ? 'min-w-28' : 'min-w-18'}`}>
          <Suspense>
            <HeaderMenus user={user()} />
          </Suspense>
        </div>
      </div>
    </header>
  );
}

/** Whether what is on screen is what the server says now. */
function StateDot() {
  const fetching = useIsFetching();
  const state = () => {
    if (!isOnline()) return 'offline';
    return fetching() > 0 ? 'updating' : 'online';
  };
  const colours = { online: 'bg-success', offline: 'bg-warning', updating: 'bg-fg-subtle' };
  return (
    <span class="inline-flex items-center gap-1.5 px-1 text-fg-muted text-label" data-state={state()}>
      <span aria-hidden="true" class={`size-2 rounded-full ${colours[state()]}`} />
      <span class="max-lg:sr-only">{words().state[state()]}</span>
    </span>
  );
}
