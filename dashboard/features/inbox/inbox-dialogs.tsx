import { Match, Show, Switch } from 'solid-js';
import { useQueryClient } from '../../api/query/client';
import { eventsOf } from '../../api/webhook-queries';
import { clearEvents, deleteEvent } from '../../api/webhook-writes';
import { ActQuestion } from '../../parts/act-question';
import { showToast } from '../../ui/toasts';
import { ConnectSheet } from './connect/connect-sheet';
import type { InboxDesk } from './create-inbox-desk';
import { ReplaySheet } from './replay/replay-sheet';
import { words } from './words';

/** Whatever lies over the inbox, as the address says. */
export function InboxDialogs(props: { desk: InboxDesk }) {
  const queries = useQueryClient();
  const address = () => props.desk.address;
  const asks = (dialog: string) => address().dialog() === dialog && !props.desk.reason();

  async function clear(): Promise<void> {
    const at = props.desk.at();
    await clearEvents(at, address().filters());
    address().dismiss();
    showToast({ text: words().cleared, tone: 'success' });
    await queries.invalidateQueries({ queryKey: eventsOf(at) });
  }

  async function remove(id: string): Promise<void> {
    const at = props.desk.at();
    await deleteEvent(at, id);
    address().dismiss();
    showToast({ text: words().removed, tone: 'success' });
    await props.desk.leave(id);
  }

  return (
    <Switch>
      <Match when={address().dialog() === 'connect'}>
        <ConnectSheet world={address().world()} onClose={address().dismiss} />
      </Match>
      <Match when={asks('clear')}>
        <ActQuestion
          open
          title={
            address().isFiltered() ? words().clearFoundTitle(props.desk.list.total()) : words().clearTitle
          }
          consequence={words().clearConsequence}
          confirm={words().clearConfirm}
          onCancel={address().dismiss}
          act={clear}
        />
      </Match>
      <Match when={address().eventId()}>
        {(id) => (
          <Show
            when={address().dialog() === 'replay'}
            fallback={
              <Show when={asks('delete-event')}>
                <ActQuestion
                  open
                  title={words().removeTitle}
                  consequence={words().removeConsequence}
                  confirm={words().removeConfirm}
                  onCancel={address().dismiss}
                  act={() => remove(id())}
                />
              </Show>
            }
          >
            <ReplaySheet at={props.desk.at()} eventId={id()} address={address()} />
          </Show>
        )}
      </Match>
    </Switch>
  );
}
