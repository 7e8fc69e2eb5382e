import { Match, Show, Switch } from 'solid-js';
import IconLock from '~icons/lucide/lock';
import type { AuthUser } from '../../../api/auth-queries';
import { dateTime } from '../../../i18n/format';
import { Badge } from '../../../ui/badge';
import { words } from './words';

/** Whether the user can sign in, and where the user came from. */
export function UserState(props: { user: AuthUser }) {
  return (
    <span class="flex flex-wrap gap-1">
      <Switch>
        <Match when={props.user.locked_until}>
          {(until) => (
            <span title={words().lockedUntil(dateTime(until()))}>
              <Badge tone="warning" icon={<IconLock class="size-3" />}>
                {words().locked}
              </Badge>
            </span>
          )}
        </Match>
        <Match when={props.user.failed_logins > 0}>
          <Badge tone="warning">{words().failedLogins(props.user.failed_logins)}</Badge>
        </Match>
        <Match when={true}>
          <Badge tone="success">{words().active}</Badge>
        </Match>
      </Switch>
      <Show when={props.user.is_seed}>
        <Badge>{words().seed}</Badge>
      </Show>
    </span>
  );
}
