import { For } from 'solid-js';
import { Loading, Skeleton } from '../../ui/skeleton';
import { words } from './words';

export function HomeSkeleton() {
  return (
    <>
      <Loading what={words().groups} />
      <div class="mt-4 grid grid-cols-2 gap-4 xl:grid-cols-4">
        <For each={[1, 2, 3, 4]}>{() => <Skeleton class="h-28" />}</For>
      </div>
      <div class="mt-6 grid grid-cols-[repeat(auto-fill,minmax(min(100%,320px),1fr))] gap-4">
        <For each={[1, 2, 3]}>{() => <Skeleton class="h-44" />}</For>
      </div>
    </>
  );
}
