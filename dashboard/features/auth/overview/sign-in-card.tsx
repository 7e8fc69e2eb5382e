import { A } from '@solidjs/router';
import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { type AuthUser, foundUsersQuery } from '../../../api/auth-queries';
import { type MadeToken, makeToken } from '../../../api/auth-writes';
import { requestCurl } from '../../../api/curl-line';
import { useQuery } from '../../../api/query/use-query';
import { seedPasswordOf } from '../../../parts/auth-seeds';
import { useGroup } from '../../../parts/group-frame';
import { ProblemNotice } from '../../../parts/problem-notice';
import { problemText } from '../../../parts/problem-text';
import { useProject } from '../../../parts/project-frame';
import { link } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Skeleton } from '../../../ui/skeleton';
import { Snippet } from '../../../ui/snippet';
import { showToast } from '../../../ui/toasts';
import type { AuthAddress } from '../create-auth-address';
import { words } from '../words';
import { SignInRow } from './sign-in-row';
import { SignedIn } from './signed-in';

const SHOWN = 5;

/** Who can sign in and with what, and a token of each for the asking. */
export function SignInCard(props: { address: AuthAddress }) {
  const { access } = useProject();
  const { group } = useGroup();
  const users = useQuery(() => foundUsersQuery(props.address.at(), ''));
  const [signed, setSigned] = createSignal<{ user: AuthUser; made: MadeToken }>();
  /** Those of the seed first: their passwords are known. */
  const known = () =>
    [...(users.data ?? [])].sort((left, right) => Number(right.is_seed) - Number(left.is_seed));

  async function signIn(user: AuthUser): Promise<void> {
    try {
      const made = await makeToken(props.address.at(), { user: user.id, kind: 'valid' });
      setSigned({ user, made });
    } catch (error) {
      showToast({ text: problemText(error), tone: 'danger' });
    }
  }

  const loginLine = () => {
    const user = known().find(({ id }) => seedPasswordOf(group().config, id) !== undefined);
    const body = {
      email: user?.email ?? 'alice@example.com',
      password: seedPasswordOf(group().config, user?.id ?? '') ?? '…',
    };
    return requestCurl(group().base_url, window.location.origin, {
      method: 'POST',
      path: '/api/auth/login',
      headers: [['content-type', 'application/json']],
      body: JSON.stringify(body),
    });
  };

  return (
    <Card
      title={words().signIn}
      actions={
        <A class={link} href={props.address.hrefOf('users')}>
          {words().allUsers}
        </A>
      }
    >
      <p class="text-fg-muted">{words().signInHint}</p>
      <Switch>
        <Match when={users.isPending}>
          <For each={[1, 2, 3, 4, 5]}>{() => <Skeleton class="h-12" />}</For>
        </Match>
        <Match when={users.isLoadingError}>
          <ProblemNotice error={users.error} onRetry={() => users.refetch()} />
        </Match>
        <Match when={known().length === 0}>
          <p>{words().nobody}</p>
        </Match>
        <Match when={true}>
          <ul class="grid" aria-label={words().users}>
            <For each={known().slice(0, SHOWN)}>
              {(user) => (
                <SignInRow
                  user={user}
                  password={seedPasswordOf(group().config, user.id)}
                  reason={access().reason('editor')}
                  onSignIn={signIn}
                >
                  <Show when={signed()?.user.id === user.id && signed()}>
                    {(done) => <SignedIn user={done().user} made={done().made} address={props.address} />}
                  </Show>
                </SignInRow>
              )}
            </For>
          </ul>
          <div class="grid min-w-0 gap-1">
            <p class="text-fg-muted">{words().loginHint}</p>
            <Snippet text={loginLine()} label={words().loginCall} />
          </div>
        </Match>
      </Switch>
    </Card>
  );
}
