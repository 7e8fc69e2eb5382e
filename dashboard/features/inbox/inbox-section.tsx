import type { RouteSectionProps } from '@solidjs/router';
import { Dynamic } from 'solid-js/web';
import { lazyPage } from '../../i18n/lazy-page';
import { placeOf } from '../../parts/place';

/** Apart from the first page of all, which every visitor loads: whoever looks at no receiver never hears of these. */
const PAGES = {
  first: lazyPage(() => import('./overview-page'), 'OverviewPage'),
  inbox: lazyPage(() => import('./inbox-page'), 'InboxPage'),
  send: lazyPage(() => import('./send-page'), 'SendPage'),
  worlds: lazyPage(() => import('./inbox-worlds-page'), 'InboxWorldsPage'),
};

/** The pages of a webhook receiver, by their address. */
export function InboxSection(props: RouteSectionProps) {
  // The routes lead here from these only.
  const section = () => placeOf(props.location.pathname).section as keyof typeof PAGES;
  return <Dynamic component={PAGES[section()]} {...props} />;
}
