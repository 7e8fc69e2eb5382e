import { webhooksOf } from '../../api/webhook-queries';
import { useGroup } from '../../parts/group-frame';
import { MemoryWorlds } from '../../parts/memory-worlds/memory-worlds';
import { words } from './words';

/** The worlds of a receiver: each has an inbox of its own. */
export function InboxWorldsPage() {
  const { group } = useGroup();
  return (
    <MemoryWorlds
      about={words().worldsAbout}
      resetConsequence={words().resetConsequence}
      removeConsequence={words().removeWorldConsequence}
      queryKey={webhooksOf(group().id)}
    />
  );
}
