import { Match, Show, Switch } from 'solid-js';
import { dateTime } from '../../i18n/format';
import { createProjectNow } from '../../parts/create-project-now';
import { momentOf } from '../../parts/decode-token';
import { leftText } from './left-text';
import { words } from './words';

/** How long a token is still good, by the clock of the project. */
export function TokenCountdown(props: { claims: Record<string, unknown> }) {
  const clock = createProjectNow();
  const expiry = () => momentOf(props.claims.exp);
  const left = () => Math.ceil(((expiry() ?? 0) - clock.now()) / 1_000);

  return (
    <Show when={expiry()} fallback={<p class="text-fg-muted">{words().neverExpires}</p>}>
      {(at) => (
        <p class="flex flex-wrap items-baseline gap-x-2" title={words().byProject(dateTime(at()))}>
          <Switch>
            <Match when={left() <= 0}>
              <span class="font-medium text-danger">{words().hasExpired}</span>
            </Match>
            <Match when={true}>
              <span class="text-fg-muted">{words().expiresIn}</span>
              <span role="timer" class="font-semibold tabular-nums">
                {leftText(left())}
              </span>
            </Match>
          </Switch>
          <Show when={clock.isFrozen()}>
            <span class="text-fg-muted text-label">{words().standsStill}</span>
          </Show>
        </p>
      )}
    </Show>
  );
}
