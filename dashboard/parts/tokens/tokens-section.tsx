import { createMemo, Match, Show, Switch } from 'solid-js';
import IconKey from '~icons/lucide/key-round';
import IconPlus from '~icons/lucide/plus';
import { useQueryClient } from '../../api/query/client';
import { useMutation } from '../../api/query/use-mutation';
import { useQuery } from '../../api/query/use-query';
import { revokeToken, type Token, tokensKey, tokensQuery } from '../../api/token-queries';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { Question } from '../../ui/question';
import { Loading, Skeleton } from '../../ui/skeleton';
import { showToast } from '../../ui/toasts';
import { createNewKey } from '../create-new-key';
import { createDialogPlace } from '../dialog-place';
import { ProblemNotice } from '../problem-notice';
import { NewTokenDialog } from './new-token-dialog';
import { TokenTable } from './token-table';
import { words } from './words';

/** The reader's own tokens; `path` is what the example of a call asks for, below /api. */
export function TokensSection(props: { path: string }) {
  const place = createDialogPlace();
  const tokens = useQuery(tokensQuery);
  const known = () => tokens.data ?? [];
  createNewKey(() => place.open('new-token'));
  const create = () => (
    <ActionButton look="primary" icon={<IconPlus />} keys="c" onPress={() => place.open('new-token')}>
      {words().newToken}
    </ActionButton>
  );

  return (
    <section class="grid gap-3">
      <div class="flex min-h-8 flex-wrap items-center justify-between gap-2">
        <h2 class="font-semibold text-section">{words().title}</h2>
        <Show when={known().length > 0}>{create()}</Show>
      </div>
      <p class="max-w-[72ch] text-fg-muted">{words().about}</p>
      <Switch>
        <Match when={tokens.isPending}>
          <Loading what={words().title} />
          <Skeleton class="h-40" />
        </Match>
        <Match when={tokens.isLoadingError}>
          <ProblemNotice error={tokens.error} onRetry={() => tokens.refetch()} />
        </Match>
        <Match when={known().length === 0}>
          <EmptyState title={words().none} level={3} icon={<IconKey />} action={create()}>
            {words().noneHint}
          </EmptyState>
        </Match>
        <Match when={true}>
          <TokenTable tokens={known()} onRevoke={(id) => place.open('revoke', id)} />
        </Match>
      </Switch>
      <Show when={place.is('new-token')}>
        <NewTokenDialog path={props.path} onClose={place.close} />
      </Show>
      <Revoking
        token={place.is('revoke') ? known().find(({ id }) => id === place.of()) : undefined}
        onClose={place.close}
      />
    </section>
  );
}

function Revoking(props: { token: Token | undefined; onClose: () => void }) {
  const cache = useQueryClient();
  // It keeps its words while it fades out.
  const shown = createMemo<Token | undefined>((before) => props.token ?? before);
  const revoking = useMutation(() => ({
    mutationFn: ({ id }: Token) => revokeToken(id),
    onSuccess: async (_, { name }) => {
      props.onClose();
      showToast({ text: words().revoked(name), tone: 'success' });
      await cache.invalidateQueries({ queryKey: tokensKey });
    },
  }));

  return (
    <Question
      open={props.token !== undefined}
      title={words().revokeTitle(shown()?.name ?? '')}
      consequence={words().revokeConsequence}
      confirm={words().revoke}
      isBusy={revoking.isPending}
      error={
        <Show when={revoking.isError}>
          <ProblemNotice error={revoking.error} />
        </Show>
      }
      onCancel={props.onClose}
      onConfirm={() => props.token && revoking.mutate(props.token)}
    />
  );
}
