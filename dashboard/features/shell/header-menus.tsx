import { Show } from 'solid-js';
import type { Session } from '../../api/session-queries';
import { AccountMenu } from './account-menu';
import { LanguageMenu } from './language-menu';
import { ThemeMenu } from './theme-menu';

/** Apart from the header: the page is there before them. */
export function HeaderMenus(props: { user: Session['user'] | undefined }) {
  return (
    <>
      <LanguageMenu />
      <ThemeMenu />
      <Show when={props.user}>{(user) => <AccountMenu user={user()} />}</Show>
    </>
  );
}
