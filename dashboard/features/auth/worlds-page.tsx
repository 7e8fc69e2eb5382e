import { authOf } from '../../api/auth-queries';
import { useGroup } from '../../parts/group-frame';
import { MemoryWorlds } from '../../parts/memory-worlds/memory-worlds';
import { words } from './words';

/** The worlds of an auth API: each has users and sessions of its own. */
export function AuthWorldsPage() {
  const { group } = useGroup();
  return (
    <MemoryWorlds
      about={words().worldsAbout}
      resetConsequence={words().resetConsequence}
      removeConsequence={words().removeConsequence}
      queryKey={authOf(group().id)}
    />
  );
}
