import IconGlobe from '~icons/lucide/globe';
import IconPlus from '~icons/lucide/plus';
import { useGroup } from '../../parts/group-frame';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { words } from './words';

export function NoWorlds(props: { reason: string | undefined; onCreate: () => void }) {
  const { group } = useGroup();
  const snippet = () =>
    [
      `curl ${window.location.origin}/api/groups/${group().id}/worlds`,
      `-H "authorization: Bearer $UNDERSTUDY_TOKEN"`,
      `-H 'content-type: application/json'`,
      `-d '${JSON.stringify({ name: 'test-17' })}'`,
    ].join(' \\\n  ');
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
