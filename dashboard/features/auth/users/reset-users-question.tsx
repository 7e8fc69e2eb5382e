import { authOf } from '../../../api/auth-queries';
import { resetAuthUsers } from '../../../api/auth-writes';
import { useQueryClient } from '../../../api/query/client';
import { ActQuestion } from '../../../parts/act-question';
import { seedUsersIn } from '../../../parts/auth-seeds';
import { useGroup } from '../../../parts/group-frame';
import { showToast } from '../../../ui/toasts';
import type { AuthAddress } from '../create-auth-address';
import { words } from './words';

/** Asks before everybody goes but those of the seed. */
export function ResetUsersQuestion(props: { address: AuthAddress }) {
  const { group } = useGroup();
  const queries = useQueryClient();

  async function reset(): Promise<void> {
    const at = props.address.at();
    await resetAuthUsers(at);
    props.address.close();
    showToast({ text: words().wasReset, tone: 'success' });
    await queries.invalidateQueries({ queryKey: authOf(at.groupId) });
  }

  return (
    <ActQuestion
      open
      title={words().resetTitle(props.address.world())}
      consequence={words().resetConsequence(seedUsersIn(group().config).length)}
      confirm={words().resetConfirm}
      onCancel={props.address.close}
      act={reset}
    />
  );
}
