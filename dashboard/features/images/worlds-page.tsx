import { imagesOf } from '../../api/image-queries';
import { useGroup } from '../../parts/group-frame';
import { MemoryWorlds } from '../../parts/memory-worlds/memory-worlds';
import { words } from './words';

/** The worlds of an image API: each has jobs of its own. */
export function ImageWorldsPage() {
  const { group } = useGroup();
  return (
    <MemoryWorlds
      about={words().worldsAbout}
      resetConsequence={words().resetConsequence}
      removeConsequence={words().removeConsequence}
      queryKey={imagesOf(group().id)}
    />
  );
}
