import { type AuthUser, authOf } from '../../../api/auth-queries';
import { removeAuthUser } from '../../../api/auth-writes';
import { useQueryClient } from '../../../api/query/client';
import { ActQuestion } from '../../../parts/act-question';
import { showToast } from '../../../ui/toasts';
import type { AuthAddress } from '../create-auth-address';
import { words } from './words';

/** Asks before a user goes; one of the seed comes back by a reset. */
export function RemoveUserQuestion(props: { user: AuthUser; address: AuthAddress }) {
  const queries = useQueryClient();

  async function remove(): Promise<void> {
    const at = props.address.at();
    const { id, name } = props.user;
    await removeAuthUser(at, id);
    props.address.close();
    showToast({ text: words().removed(name), tone: 'success' });
    await queries.invalidateQueries({ queryKey: authOf(at.groupId) });
  }

  return (
    <ActQuestion
      open
      title={words().removeTitle(props.user.name)}
      consequence={props.user.is_seed ? words().removeSeed : words().removeOther}
      confirm={words().removeConfirm}
      onCancel={props.address.close}
      act={remove}
    />
  );
}
