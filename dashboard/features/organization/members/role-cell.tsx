import { createSignal, Show } from 'solid-js';
import { changeRole, type Member, membersKey } from '../../../api/member-queries';
import type { Organization, Role } from '../../../api/organization-queries';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { accessOf } from '../../../parts/access';
import { problemText } from '../../../parts/problem-text';
import { roleName } from '../../../parts/role-name';
import { words as common } from '../../../parts/words';
import { Select } from '../../../ui/select';
import { showToast } from '../../../ui/toasts';
import { words } from './words';

const ROLES: readonly Role[] = ['viewer', 'editor', 'admin', 'owner'];

type Props = { organization: Organization; member: Member; isMe: boolean };

/** Changed at once; where the server refuses, it shows again what holds. */
export function RoleCell(props: Props) {
  const cache = useQueryClient();
  const [wanted, setWanted] = createSignal<Role>();
  const access = () => accessOf(props.organization.role);
  const isMine = (least: Role) => access().reason(least) === undefined;
  const isOpen = () => isMine(props.member.role === 'owner' ? 'owner' : 'admin');
  const options = () =>
    ROLES.map((role) => ({
      value: role,
      text: roleName(role),
      // Owners are made by owners only.
      isDisabled: role === 'owner' && !isMine('owner'),
    }));

  const changing = useMutation(() => ({
    mutationFn: (role: Role) => changeRole(props.organization.id, props.member.user_id, role),
    onSuccess: ({ name, role }) =>
      showToast({ text: words().roleChanged(name, common().roles[role]), tone: 'success' }),
    onError: (error) => showToast({ text: problemText(error), tone: 'danger' }),
    onSettled: async () => {
      // Who takes rights from themselves sees it at once.
      await cache.invalidateQueries(props.isMe ? {} : { queryKey: membersKey(props.organization.id) });
      setWanted(undefined);
    },
  }));

  function change(role: string): void {
    const chosen = ROLES.find((each) => each === role);
    if (!chosen) return;
    setWanted(chosen);
    changing.mutate(chosen);
  }

  return (
    <Show when={isOpen()} fallback={roleName(props.member.role)}>
      <Select
        label={words().roleOf(props.member.name)}
        isLabelHidden
        class="min-w-36"
        value={wanted() ?? props.member.role}
        options={options()}
        onChange={change}
      />
    </Show>
  );
}
