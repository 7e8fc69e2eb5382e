import { useLocation } from '@solidjs/router';
import { Match, Switch } from 'solid-js';
import type { LiveState } from '../../../api/live-socket';
import { paths } from '../../../parts/paths';
import { ActionButton } from '../../../ui/action-button';
import { Banner } from '../../../ui/banner';
import { button } from '../../../ui/button';
import { isOnline } from '../../../ui/is-online';
import { words } from '../words';

type Props = { state: LiveState; onRetry: () => void };

/** What is shown is no longer what happens: why, and what will be done about it. */
export function LostNotice(props: Props) {
  const location = useLocation();

  return (
    <Switch>
      <Match when={props.state === 'ended'}>
        <Banner
          tone="danger"
          action={
            <a class={button.plain} rel="external" href={paths.login(location.pathname + location.search)}>
              {words().signIn}
            </a>
          }
        >
          {words().endedHint}
        </Banner>
      </Match>
      <Match when={props.state === 'lost'}>
        <Banner
          tone="warning"
          action={
            isOnline() ? (
              <ActionButton onPress={() => props.onRetry()}>{words().tryNow}</ActionButton>
            ) : undefined
          }
        >
          {isOnline() ? words().lostHint : words().offlineHint}
        </Banner>
      </Match>
    </Switch>
  );
}
