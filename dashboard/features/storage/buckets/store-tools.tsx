import IconRefresh from '~icons/lucide/rotate-ccw';
import IconSprout from '~icons/lucide/sprout';
import { useQueryClient } from '../../../api/query/client';
import { storeOf } from '../../../api/store-queries';
import { sowStore } from '../../../api/store-writes';
import { useGroup } from '../../../parts/group-frame';
import { useProject } from '../../../parts/project-frame';
import { Menu } from '../../../ui/menu';
import { showToast } from '../../../ui/toasts';
import type { StoreAddress } from '../create-store-address';
import { words } from '../words';
import { WorldMenu } from '../worlds/world-menu';

/** In which world the buckets are looked at, and how it begins anew. */
export function StoreTools(props: { address: StoreAddress }) {
  const { access } = useProject();
  const { group } = useGroup();
  const queries = useQueryClient();
  const reason = () => access().reason('editor');

  async function sow(): Promise<void> {
    const groupId = group().id;
    try {
      await sowStore({ groupId, world: props.address.world() });
      showToast({ text: words().sown, tone: 'success' });
    } catch (error) {
      showToast({ text: words().refused(error instanceof Error ? error.message : ''), tone: 'danger' });
    }
    await queries.invalidateQueries({ queryKey: storeOf(groupId) });
  }

  return (
    <div class="mt-6 flex flex-wrap items-center gap-2">
      <h2 class="mr-auto font-semibold text-section">{words().buckets}</h2>
      <WorldMenu world={props.address.world()} onChoose={props.address.lookAt} />
      <Menu
        look="icon"
        label={words().storeActions}
        items={[
          { text: words().sow, icon: <IconSprout />, reason: reason(), onSelect: () => void sow() },
          {
            text: words().reset,
            icon: <IconRefresh />,
            tone: 'danger',
            reason: reason(),
            onSelect: () => props.address.ask('reset'),
          },
        ]}
      />
    </div>
  );
}
