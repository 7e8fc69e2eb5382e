import { Match, Show, Suspense, Switch } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import IconUsers from '~icons/lucide/users';
import { authUsersQuery } from '../../../api/auth-queries';
import { useInfiniteQuery } from '../../../api/query/use-infinite-query';
import { lazyPart } from '../../../i18n/lazy-part';
import { EmptyList } from '../../../parts/empty-list';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { createPageKeys } from '../../../ui/create-page-keys';
import { Page } from '../../../ui/page';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { createAuthAddress } from '../create-auth-address';
import { UserTable } from './user-table';
import { UserTools } from './user-tools';
import { words } from './words';

const UserDialogs = lazyPart(async () => (await import('./user-dialogs')).UserDialogs);

/** While nobody is there, the first one may be made by a script. */
const EMPTY_MS = 700;
const FEW_MS = 4_000;

const EXAMPLE = { email: 'ana@example.com', name: 'Ana', password: 'password123' };

/** Who can sign in. */
export function AuthUsersPage() {
  const { access } = useProject();
  const address = createAuthAddress();
  let search: HTMLInputElement | undefined;
  const users = useInfiniteQuery(() => ({
    ...authUsersQuery(address.at(), address.q()),
    refetchInterval: ({ state }: { state: { data?: { pages: { users: unknown[] }[] } | undefined } }) => {
      const pages = state.data?.pages ?? [];
      if (pages.length > 1) return false;
      return pages[0]?.users.length === 0 ? EMPTY_MS : FEW_MS;
    },
  }));
  const known = () => users.data?.pages.flatMap((page) => page.users) ?? [];
  const total = () => users.data?.pages[0]?.total;
  const isEmpty = () => users.isSuccess && known().length === 0 && address.q() === '';
  const reason = () => access().reason('editor');
  const create = () => address.ask('new-user');
  createPageKeys({ c: () => void (!reason() && create()), '/': () => search?.focus() });

  return (
    <Page title={words().title}>
      <p class="mt-1 max-w-[72ch] text-fg-muted">{words().about}</p>
      <UserTools address={address} total={total()} reason={reason()} searchRef={(input) => (search = input)}>
        <Show when={!isEmpty()}>
          <ActionButton look="primary" icon={<IconPlus />} keys="c" reason={reason()} onPress={create}>
            {words().newUser}
          </ActionButton>
        </Show>
      </UserTools>
      <Switch>
        <Match when={users.isPending}>
          <Loading what={words().title} />
          <Skeleton class="mt-3 h-72" />
        </Match>
        <Match when={users.isLoadingError}>
          <ProblemNotice error={users.error} onRetry={() => users.refetch()} />
        </Match>
        <Match when={isEmpty()}>
          <div class="mt-3">
            <EmptyList
              title={words().nobody}
              hint={words().nobodyHint}
              icon={<IconUsers />}
              create={{ text: words().newUser, reason: reason(), onPress: create }}
              call={{ path: 'auth/users', body: EXAMPLE, label: words().snippet }}
            />
          </div>
        </Match>
        <Match when={known().length === 0}>
          <p class="mt-6 text-fg-muted">{words().noneFits(address.q())}</p>
        </Match>
        <Match when={true}>
          <div class="mt-3">
            <UserTable users={known()} address={address} reason={reason()} />
          </div>
          <Show when={users.hasNextPage}>
            <ActionButton
              class="mt-3"
              isBusy={users.isFetchingNextPage}
              onPress={() => void users.fetchNextPage()}
            >
              {words().more}
            </ActionButton>
          </Show>
        </Match>
      </Switch>
      <Suspense>
        <Show when={address.dialog() !== undefined && !reason()}>
          <UserDialogs address={address} users={known()} />
        </Show>
      </Suspense>
    </Page>
  );
}
