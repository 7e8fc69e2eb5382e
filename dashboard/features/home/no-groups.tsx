import IconPlus from '~icons/lucide/plus';
import { adminCurl } from '../../api/curl-line';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { words } from './words';

type Props = { projectId: string; reason: string | undefined; onCreate: () => void };

export function NoGroups(props: Props) {
  const snippet = () => adminCurl('/groups', { project_id: props.projectId, name: 'Orders' });

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
