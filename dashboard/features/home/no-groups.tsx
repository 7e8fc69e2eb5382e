import IconPlus from '~icons/lucide/plus';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { words } from './words';

type Props = { projectId: string; reason: string | undefined; onCreate: () => void };

export function NoGroups(props: Props) {
  const snippet = () =>
    [
      `curl ${window.location.origin}/api/groups`,
      `-H 'authorization: Bearer '"$UNDERSTUDY_TOKEN"`,
      `-H 'content-type: application/json'`,
      `-d '${JSON.stringify({ project_id: props.projectId, name: 'Orders' })}'`,
    ].join(' ');

  return (
    <div class="mt-6">
      <EmptyState
        title={words().empty}
        action={
          <ActionButton
            look="primary"
            icon={<IconPlus />}
            keys="c"
            reason={props.reason}
            onPress={props.onCreate}
          >
            {words().newGroup}
          </ActionButton>
        }
        snippet={{ text: snippet(), label: words().snippet }}
      >
        {words().emptyHint}
      </EmptyState>
    </div>
  );
}
