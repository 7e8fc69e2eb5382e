import { createSignal, Match, Show, Switch } from 'solid-js';
import { type AuthKeys, authKeysQuery } from '../../../api/auth-queries';
import { useQuery } from '../../../api/query/use-query';
import { useGroup } from '../../../parts/group-frame';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Page } from '../../../ui/page';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { createAuthAddress } from '../create-auth-address';
import { JwksCard } from './jwks-card';
import { SigningCard } from './signing-card';
import { VerifyCard } from './verify-card';
import { words } from './words';

/** What another API needs to check the tokens of this one. */
export function AuthKeysPage() {
  const { group } = useGroup();
  const address = createAuthAddress();
  const keys = useQuery(() => authKeysQuery(group().id));
  const [isShown, setShown] = createSignal(false);
  const jwksUrl = (known: AuthKeys) =>
    `${new URL(group().base_url, window.location.origin).href.replace(/\/+$/, '')}${known.jwks_path}`;

  return (
    <Page title={words().title}>
      <p class="mt-1 max-w-[72ch] text-fg-muted">{words().about}</p>
      <Switch>
        <Match when={keys.isPending}>
          <Loading what={words().title} />
          <Skeleton class="mt-4 h-96" />
        </Match>
        <Match when={keys.isLoadingError}>
          <ProblemNotice error={keys.error} onRetry={() => keys.refetch()} />
        </Match>
        <Match when={keys.data}>
          {(known) => (
            <div class="mt-4 grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
              <div class="grid min-w-0 grid-cols-1 gap-4">
                <SigningCard
                  keys={known()}
                  jwksUrl={jwksUrl(known())}
                  isShown={isShown()}
                  onShow={setShown}
                />
                <Show when={known().secret === null}>
                  <JwksCard keys={known()} />
                </Show>
              </div>
              <VerifyCard
                keys={known()}
                jwksUrl={jwksUrl(known())}
                isShown={isShown()}
                library={address.tab()}
                onChoose={address.showTab}
              />
            </div>
          )}
        </Match>
      </Switch>
    </Page>
  );
}
