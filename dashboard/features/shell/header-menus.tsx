import { Show } from 'solid-js';
import type { Session } from '../../api/session-queries';
import { AccountMenu } from './account-menu';
import { LanguageMenu } from './language-menu';
import { StateDot } from './state-dot';
import { ThemeMenu } from './theme-menu';

/** Apart from the header: the page is there before them. */
export function HeaderMenus(props: { user: Session['user'] | undefined }) {
  return (
    <>
      <Show when={props.user}>
        <StateDot />
      </Show>
      <LanguageMenu />
      <ThemeMenu />
      <Show when={props.user}>{(user) => <AccountMenu user={user()} />}</Show>
    </>
  );
}
