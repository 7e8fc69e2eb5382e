import IconGlobe from '~icons/lucide/globe';
import { EmptyList } from '../../parts/empty-list';
import { words } from './words';

export function NoWorlds(props: { reason: string | undefined; onCreate: () => void }) {
  return (
    <div class="mt-6">
      <EmptyList
        title={words().onlyMain}
        hint={words().onlyMainHint}
        icon={<IconGlobe />}
        create={{ text: words().newWorld, reason: props.reason, onPress: props.onCreate }}
        call={{ path: 'worlds', body: { name: 'test-17' }, label: words().snippet }}
      />
    </div>
  );
}
