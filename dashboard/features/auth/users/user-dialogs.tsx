import { Match, Show, Switch } from 'solid-js';
import { type AuthUser, authUserQuery } from '../../../api/auth-queries';
import { useQuery } from '../../../api/query/use-query';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Dialog } from '../../../ui/dialog';
import { Skeleton } from '../../../ui/skeleton';
import type { AuthAddress } from '../create-auth-address';
import { EditUserDialog } from './edit-user-dialog';
import { NewUserDialog } from './new-user-dialog';
import { RemoveUserQuestion } from './remove-user-question';
import { ResetUsersQuestion } from './reset-users-question';
import { words } from './words';

type Props = { address: AuthAddress; users: readonly AuthUser[] };

/** Whatever lies over the page, as the address says. */
export function UserDialogs(props: Props) {
  const is = (dialog: string) => props.address.dialog() === dialog;
  return (
    <Switch>
      <Match when={is('new-user')}>
        <NewUserDialog address={props.address} />
      </Match>
      <Match when={is('reset')}>
        <ResetUsersQuestion address={props.address} />
      </Match>
      <Match when={is('edit-user') && props.address.dialogOf()} keyed>
        {(id) => <AboutUser {...props} id={id} />}
      </Match>
      <Match when={is('remove-user') && props.address.dialogOf()} keyed>
        {(id) => <AboutUser {...props} id={id} />}
      </Match>
    </Switch>
  );
}

/** A user who is not on the page that is shown is asked for. */
function AboutUser(props: Props & { id: string }) {
  const shown = props.users.find(({ id }) => id === props.id);
  const asked = useQuery(() => ({ ...authUserQuery(props.address.at(), props.id), enabled: !shown }));
  const user = () => shown ?? asked.data;

  return (
    <Show
      when={user()}
      fallback={
        <Dialog open title={words().user} onClose={props.address.close}>
          <Show when={asked.isError} fallback={<Skeleton class="h-40" />}>
            <ProblemNotice error={asked.error} />
          </Show>
        </Dialog>
      }
    >
      {(known) => (
        <Show
          when={props.address.dialog() === 'edit-user'}
          fallback={<RemoveUserQuestion user={known()} address={props.address} />}
        >
          <EditUserDialog user={known()} address={props.address} />
        </Show>
      )}
    </Show>
  );
}
