import { lazy, Match, Show, Switch } from 'solid-js';
import {
  clearLog,
  type ExchangeAnswer,
  exchangeQuery,
  facetsQuery,
  replayExchange,
} from '../../api/log-queries';
import { useQueryClient } from '../../api/query/client';
import { useMutation } from '../../api/query/use-mutation';
import { useQuery } from '../../api/query/use-query';
import { ProblemNotice } from '../../parts/problem-notice';
import { Question } from '../../ui/question';
import { showToast } from '../../ui/toasts';
import type { LiveAddress } from './create-live-address';
import type { ExchangeActions } from './detail/create-exchange-actions';
import type { Fix } from './fix/fix';
import { ReplayDialog } from './replay/replay-dialog';
import { words } from './words';

const FixDialog = lazy(async () => ({ default: (await import('./fix/fix-dialog')).FixDialog }));

type Props = {
  projectId: string;
  address: LiveAddress;
  actions: ExchangeActions;
  fix: Fix | undefined;
  q: string;
  onCleared: () => void;
};

/** What the address asks to be shown over the page. */
export function LiveDialogs(props: Props) {
  const cache = useQueryClient();
  const isAsked = (name: string) => props.address.dialog() === name;
  const closeDialog = () => props.address.showDialog(undefined);
  const openId = () => props.address.openId();
  const opened = useQuery(() => ({
    ...exchangeQuery(props.projectId, openId() ?? ''),
    enabled: openId() !== undefined,
  }));
  const exchange = (): ExchangeAnswer['exchange'] | undefined => opened.data?.exchange;

  const clear = useMutation(() => ({
    mutationFn: () => clearLog(props.projectId, props.q),
    onSuccess: async (deleted) => {
      closeDialog();
      props.onCleared();
      showToast({ text: words().cleared(deleted), tone: 'success' });
      await cache.invalidateQueries({ queryKey: facetsQuery(props.projectId, '').queryKey.slice(0, 2) });
    },
  }));

  async function replayFixed(id: string): Promise<void> {
    props.address.showFix(undefined);
    try {
      const [answer] = await replayExchange(props.projectId, id, { same_seed: true });
      const next = answer?.exchange_id;
      if (next) props.address.open(next);
      const status = answer?.status ?? null;
      showToast({
        text: words().savedAndReplayed(status === null ? words().noAnswer : String(status)),
        tone: status !== null && status < 400 ? 'success' : 'info',
      });
    } catch {
      // It is saved; what kept it from going out again is told where replays are.
      props.actions.replay.mutate({ id, wish: { same_seed: true } });
      props.address.showTab('replay');
    }
  }

  return (
    <>
      <Question
        open={isAsked('clear')}
        title={props.q === '' ? words().clearLog : words().clearFound}
        consequence={props.q === '' ? words().clearAsk : words().clearFoundAsk}
        confirm={words().remove}
        isBusy={clear.isPending}
        error={clear.isError ? <ProblemNotice error={clear.error} /> : undefined}
        onCancel={closeDialog}
        onConfirm={() => clear.mutate()}
      />
      <Show when={exchange()} keyed>
        {(found) => (
          <Switch>
            <Match when={isAsked('delete')}>
              <Question
                open={true}
                title={words().removeTitle}
                consequence={words().removeAsk}
                confirm={words().remove}
                isBusy={props.actions.remove.isPending}
                error={
                  props.actions.remove.isError ? (
                    <ProblemNotice error={props.actions.remove.error} />
                  ) : undefined
                }
                onCancel={closeDialog}
                onConfirm={() => props.actions.remove.mutate(found.id)}
              />
            </Match>
            <Match when={isAsked('replay')}>
              <ReplayDialog
                exchange={found}
                onClose={closeDialog}
                onSend={(wish) => {
                  props.actions.replay.mutate({ id: found.id, wish });
                  props.address.closeDialogFor('replay');
                }}
              />
            </Match>
            <Match when={found.group_id !== null && props.fix}>
              {(fix) => (
                <FixDialog
                  exchange={found}
                  groupId={found.group_id ?? ''}
                  fix={fix()}
                  onSaved={() => void replayFixed(found.id)}
                  onClose={() => props.address.showFix(undefined)}
                />
              )}
            </Match>
          </Switch>
        )}
      </Show>
    </>
  );
}
