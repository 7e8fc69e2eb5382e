import IconDatabase from '~icons/lucide/database';
import { EmptyList } from '../../parts/empty-list';
import { words } from './words';

const EXAMPLE = { name: 'posts', seed: { rows: [{ id: 1, title: 'Hello' }] } };

export function NoCollections(props: { reason: string | undefined; onCreate: () => void }) {
  return (
    <div class="mt-6">
      <EmptyList
        title={words().noneYet}
        hint={words().noneYetHint}
        icon={<IconDatabase />}
        create={{ text: words().newCollection, reason: props.reason, onPress: props.onCreate }}
        call={{ path: 'collections', body: EXAMPLE, label: words().snippet }}
      />
    </div>
  );
}
