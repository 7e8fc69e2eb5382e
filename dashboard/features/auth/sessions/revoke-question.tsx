import { type AuthSession, authOf } from '../../../api/auth-queries';
import { revokeAuthSession } from '../../../api/auth-writes';
import { useQueryClient } from '../../../api/query/client';
import { ActQuestion } from '../../../parts/act-question';
import { showToast } from '../../../ui/toasts';
import type { AuthAddress } from '../create-auth-address';
import { words } from './words';

/** Asks before a session ends. */
export function RevokeQuestion(props: { session: AuthSession; address: AuthAddress }) {
  const queries = useQueryClient();

  async function revoke(): Promise<void> {
    const at = props.address.at();
    const { id, user } = props.session;
    await revokeAuthSession(at, id);
    props.address.close();
    showToast({ text: words().revoked(user.name), tone: 'success' });
    await queries.invalidateQueries({ queryKey: authOf(at.groupId) });
  }

  return (
    <ActQuestion
      open
      title={words().revokeTitle(props.session.user.name)}
      consequence={words().revokeConsequence}
      confirm={words().revoke}
      onCancel={props.address.close}
      act={revoke}
    />
  );
}
