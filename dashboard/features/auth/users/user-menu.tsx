import { useNavigate } from '@solidjs/router';
import IconUnlock from '~icons/lucide/lock-open';
import IconPencil from '~icons/lucide/pencil';
import IconTicket from '~icons/lucide/ticket';
import IconTrash from '~icons/lucide/trash-2';
import { type AuthUser, authOf } from '../../../api/auth-queries';
import { unlockAuthUser } from '../../../api/auth-writes';
import { useQueryClient } from '../../../api/query/client';
import { problemText } from '../../../parts/problem-text';
import { Menu } from '../../../ui/menu';
import { showToast } from '../../../ui/toasts';
import type { AuthAddress } from '../create-auth-address';
import { words } from './words';

type Props = { user: AuthUser; address: AuthAddress; reason: string | undefined };

export function UserMenu(props: Props) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const isFree = () => props.user.locked_until === null && props.user.failed_logins === 0;

  async function unlock(): Promise<void> {
    const at = props.address.at();
    const { id, name } = props.user;
    try {
      await unlockAuthUser(at, id);
      showToast({ text: words().unlocked(name), tone: 'success' });
    } catch (error) {
      showToast({ text: problemText(error), tone: 'danger' });
    }
    await queries.invalidateQueries({ queryKey: authOf(at.groupId) });
  }

  return (
    <Menu
      look="icon"
      label={words().moreFor(props.user.name)}
      items={[
        {
          text: words().makeToken,
          icon: <IconTicket />,
          onSelect: () => navigate(props.address.hrefOf('tokens', { tab: 'make', user: props.user.id })),
        },
        {
          text: words().edit,
          icon: <IconPencil />,
          reason: props.reason,
          onSelect: () => props.address.ask('edit-user', props.user.id),
        },
        {
          text: words().unlock,
          icon: <IconUnlock />,
          reason: props.reason ?? (isFree() ? words().notLocked : undefined),
          onSelect: () => void unlock(),
        },
        'line',
        {
          text: words().remove,
          icon: <IconTrash />,
          tone: 'danger',
          reason: props.reason,
          onSelect: () => props.address.ask('remove-user', props.user.id),
        },
      ]}
    />
  );
}
