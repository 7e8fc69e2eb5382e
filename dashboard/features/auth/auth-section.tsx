import type { RouteSectionProps } from '@solidjs/router';
import { Dynamic } from 'solid-js/web';
import { lazyPage } from '../../i18n/lazy-page';
import { placeOf } from '../../parts/place';

/** Apart from the first page of all, which every visitor loads: whoever looks at no auth API never hears of these. */
const PAGES = {
  first: lazyPage(() => import('./auth-page'), 'AuthPage'),
  users: lazyPage(() => import('./users/users-page'), 'AuthUsersPage'),
  sessions: lazyPage(() => import('./sessions/sessions-page'), 'AuthSessionsPage'),
  tokens: lazyPage(() => import('./tokens/tokens-page'), 'AuthTokensPage'),
  keys: lazyPage(() => import('./keys/keys-page'), 'AuthKeysPage'),
  worlds: lazyPage(() => import('./worlds-page'), 'AuthWorldsPage'),
};

/** The pages of an auth API, by their address. */
export function AuthSection(props: RouteSectionProps) {
  // The routes lead here from these only.
  const section = () => placeOf(props.location.pathname).section as keyof typeof PAGES;
  return <Dynamic component={PAGES[section()]} {...props} />;
}
