import { For } from 'solid-js';
import { Loading, Skeleton } from '../../ui/skeleton';

export function GroupListSkeleton() {
  return (
    <>
      <Loading what="groups" />
      <div class="mt-6 grid grid-cols-[repeat(auto-fill,minmax(min(100%,320px),1fr))] gap-4">
        <For each={[1, 2, 3]}>{() => <Skeleton class="h-53" />}</For>
      </div>
    </>
  );
}
