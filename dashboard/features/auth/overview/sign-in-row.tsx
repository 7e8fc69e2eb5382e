import { createSignal, For, type JSX, Show } from 'solid-js';
import type { AuthUser } from '../../../api/auth-queries';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import { CopyIcon } from '../../../ui/copy-icon';
import { words } from '../words';

type Props = {
  user: AuthUser;
  /** Where it is known: of seed users. */
  password: string | undefined;
  reason: string | undefined;
  onSignIn: (user: AuthUser) => Promise<void>;
  /** What became of it. */
  children: JSX.Element;
};

export function SignInRow(props: Props) {
  const [isBusy, setBusy] = createSignal(false);

  async function press(): Promise<void> {
    setBusy(true);
    await props.onSignIn(props.user);
    setBusy(false);
  }

  return (
    <li class="grid min-w-0 grid-cols-1 gap-2 border-line border-t py-2 first:border-t-0">
      <div class="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <div class="grid min-w-0 grow basis-52 grid-cols-1">
          <p class="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
            <span class="font-medium [overflow-wrap:anywhere]" translate="no">
              {props.user.name}
            </span>
            <For each={props.user.roles}>
              {(role) => (
                <Badge>
                  <span translate="no">{role}</span>
                </Badge>
              )}
            </For>
            <Show when={props.user.locked_until}>
              <Badge tone="warning">{words().isLocked}</Badge>
            </Show>
          </p>
          <p class="flex min-w-0 flex-wrap items-center gap-x-1 text-fg-muted">
            <code class="min-w-0 break-all font-mono text-mono">{props.user.email}</code>
            <CopyIcon text={props.user.email} label={words().copyEmail(props.user.name)} />
            <Show when={props.password} fallback={<span>{words().ownPassword}</span>}>
              {(password) => (
                <>
                  <code class="min-w-0 break-all font-mono text-mono" translate="no">
                    {password()}
                  </code>
                  <CopyIcon text={password()} label={words().copyPassword(props.user.name)} />
                </>
              )}
            </Show>
          </p>
        </div>
        <ActionButton reason={props.reason} isBusy={isBusy()} onPress={() => void press()}>
          {words().signInAs}
          <span class="sr-only" translate="no">
            {props.user.name}
          </span>
        </ActionButton>
      </div>
      {props.children}
    </li>
  );
}
