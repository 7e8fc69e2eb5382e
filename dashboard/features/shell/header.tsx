import { useLocation } from '@solidjs/router';
import { lazy, Show, Suspense } from 'solid-js';
import IconMenu from '~icons/lucide/menu';
import IconSearch from '~icons/lucide/search';
import { useQuery } from '../../api/query/use-query';
import { sessionQuery } from '../../api/session-queries';
import { paths } from '../../parts/paths';
import type { Place } from '../../parts/place';
import { button, square } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { words } from './words';

const Trail = lazy(async () => ({ default: (await import('./around-page')).Trail }));
const HeaderMenus = lazy(async () => ({ default: (await import('./around-page')).HeaderMenus }));

type Props = { place: Place; hasMenu: boolean; onOpenMenu: () => void; onSearch: () => void };

export function Header(props: Props) {
  const location = useLocation();
  const session = useQuery(sessionQuery);
  const isShared = () => props.place.section === 'shared';
  const user = () => (isShared() ? undefined : session.data?.user);
  const here = () => location.pathname + location.search;

  return (
    <header class="sticky top-0 z-20 border-line border-b bg-surface">
      <div class="mx-auto flex min-h-12 max-w-360 items-center gap-2 px-4 py-2 sm:px-6">
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
            class={`${button.plain} min-w-8 shrink-0 whitespace-nowrap text-fg-muted`}
            aria-keyshortcuts="Control+K"
            onClick={() => props.onSearch()}
          >
            <IconSearch aria-hidden="true" class="size-4" />
            <span class="max-xl:sr-only">{words().search}</span>
            <span class="max-xl:hidden">
              <Kbd keys="Ctrl+K" />
            </span>
          </button>
        </Show>
        <Show when={session.data === null && !isShared() && props.place.section !== 'login'}>
          <a class={button.plain} href={paths.login(here())}>
            {words().signIn}
          </a>
        </Show>
        <div class={`flex items-center justify-end gap-2 ${user() ? 'min-w-34 lg:min-w-52' : 'min-w-18'}`}>
          <Suspense>
            <HeaderMenus user={user()} />
          </Suspense>
        </div>
      </div>
    </header>
  );
}
