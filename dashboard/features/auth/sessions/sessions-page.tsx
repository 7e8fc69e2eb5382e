import { Match, Show, Suspense, Switch } from 'solid-js';
import IconLogIn from '~icons/lucide/log-in';
import { authSessionsQuery, authUserQuery } from '../../../api/auth-queries';
import { requestCurl } from '../../../api/curl-line';
import { useInfiniteQuery } from '../../../api/query/use-infinite-query';
import { useQuery } from '../../../api/query/use-query';
import { lazyPart } from '../../../i18n/lazy-part';
import { seedPasswordOf, seedUsersIn } from '../../../parts/auth-seeds';
import { useGroup } from '../../../parts/group-frame';
import { WorldPicker } from '../../../parts/memory-worlds/world-picker';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { Chip } from '../../../ui/chip';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { createAuthAddress } from '../create-auth-address';
import { SessionTable } from './session-table';
import { words } from './words';

const RevokeQuestion = lazyPart(async () => (await import('./revoke-question')).RevokeQuestion);

const EMPTY_MS = 700;
const FEW_MS = 4_000;

/** Who is signed in: a refresh token each. */
export function AuthSessionsPage() {
  const { access } = useProject();
  const { group } = useGroup();
  const address = createAuthAddress();
  const sessions = useInfiniteQuery(() => ({
    ...authSessionsQuery(address.at(), address.user()),
    refetchInterval: ({ state }: { state: { data?: { pages: { sessions: unknown[] }[] } | undefined } }) => {
      const pages = state.data?.pages ?? [];
      if (pages.length > 1) return false;
      return pages[0]?.sessions.length === 0 ? EMPTY_MS : FEW_MS;
    },
  }));
  const user = useQuery(() => ({
    ...authUserQuery(address.at(), address.user() ?? ''),
    enabled: address.user() !== undefined,
  }));
  const known = () => sessions.data?.pages.flatMap((page) => page.sessions) ?? [];
  const reason = () => access().reason('editor');
  const meant = () =>
    address.dialog() === 'revoke' ? known().find(({ id }) => id === address.dialogOf()) : undefined;
  const userName = () => user.data?.name ?? address.user() ?? '';

  const loginLine = () => {
    const [first] = seedUsersIn(group().config);
    const body = {
      email: first?.email ?? '',
      password: seedPasswordOf(group().config, first?.id ?? '') ?? '',
    };
    return requestCurl(group().base_url, window.location.origin, {
      method: 'POST',
      path: '/api/auth/login',
      headers: [
        ['content-type', 'application/json'],
        ...(address.world() === 'main' ? [] : [['x-understudy-world', address.world()] as const]),
      ],
      body: JSON.stringify(body),
    });
  };

  return (
    <Page title={words().title}>
      <div class="mt-1 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <p class="min-w-0 max-w-[72ch] grow basis-80 text-fg-muted">{words().about}</p>
        <WorldPicker world={address.world()} onChoose={address.lookAt} />
      </div>
      <Show when={address.user()}>
        <div class="mt-3">
          <Chip removeLabel={words().ofAll} onRemove={() => address.ofUser(undefined)}>
            {words().ofUser(userName())}
          </Chip>
        </div>
      </Show>
      <Switch>
        <Match when={sessions.isPending}>
          <Loading what={words().title} />
          <Skeleton class="mt-3 h-72" />
        </Match>
        <Match when={sessions.isLoadingError}>
          <ProblemNotice error={sessions.error} onRetry={() => sessions.refetch()} />
        </Match>
        <Match when={known().length === 0}>
          <div class="mt-3">
            <EmptyState
              title={words().nobody}
              icon={<IconLogIn />}
              snippet={{ text: loginLine(), label: words().loginCall }}
            >
              {words().nobodyHint}
            </EmptyState>
          </div>
        </Match>
        <Match when={true}>
          <div class="mt-3">
            <SessionTable sessions={known()} address={address} reason={reason()} />
          </div>
          <Show when={sessions.hasNextPage}>
            <ActionButton
              class="mt-3"
              isBusy={sessions.isFetchingNextPage}
              onPress={() => void sessions.fetchNextPage()}
            >
              {words().more}
            </ActionButton>
          </Show>
        </Match>
      </Switch>
      <Suspense>
        <Show when={!reason() && meant()}>
          {(session) => <RevokeQuestion session={session()} address={address} />}
        </Show>
      </Suspense>
    </Page>
  );
}
