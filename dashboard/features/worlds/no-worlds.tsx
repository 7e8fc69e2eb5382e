import IconGlobe from '~icons/lucide/globe';
import IconPlus from '~icons/lucide/plus';
import { adminCurl } from '../../api/curl-line';
import { useGroup } from '../../parts/group-frame';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { words } from './words';

export function NoWorlds(props: { reason: string | undefined; onCreate: () => void }) {
  const { group } = useGroup();
  const snippet = () => adminCurl(`/groups/${group().id}/worlds`, { name: 'test-17' });
  return (
    <div class="mt-6">
      <EmptyState
        title={words().onlyMain}
        icon={<IconGlobe />}
        action={
          <ActionButton
            look="primary"
            icon={<IconPlus />}
            keys="c"
            reason={props.reason}
            onPress={props.onCreate}
          >
            {words().newWorld}
          </ActionButton>
        }
        snippet={{ text: snippet(), label: words().snippet }}
      >
        {words().onlyMainHint}
      </EmptyState>
    </div>
  );
}
