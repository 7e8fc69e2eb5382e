import IconDatabase from '~icons/lucide/database';
import IconPlus from '~icons/lucide/plus';
import { adminCurl } from '../../api/curl-line';
import { useGroup } from '../../parts/group-frame';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { words } from './words';

const EXAMPLE = { name: 'posts', seed: { rows: [{ id: 1, title: 'Hello' }] } };

export function NoCollections(props: { reason: string | undefined; onCreate: () => void }) {
  const { group } = useGroup();
  return (
    <div class="mt-6">
      <EmptyState
        title={words().noneYet}
        icon={<IconDatabase />}
        action={
          <ActionButton
            look="primary"
            icon={<IconPlus />}
            keys="c"
            reason={props.reason}
            onPress={props.onCreate}
          >
            {words().newCollection}
          </ActionButton>
        }
        snippet={{
          text: adminCurl(`/groups/${group().id}/collections`, EXAMPLE),
          label: words().snippet,
        }}
      >
        {words().noneYetHint}
      </EmptyState>
    </div>
  );
}
