import { For } from 'solid-js';
import { Loading, Skeleton } from '../../ui/skeleton';
import type { View } from './create-place';
import { words } from './words';

export function ListSkeleton(props: { view: View }) {
  return (
    <>
      <Loading what={words().endpoints} />
      <Skeleton class="mt-6 h-8" />
      <div
        class={
          props.view === 'list'
            ? 'mt-3 grid gap-2'
            : 'mt-3 grid grid-cols-[repeat(auto-fill,minmax(min(100%,320px),1fr))] gap-4'
        }
      >
        <For each={[1, 2, 3, 4, 5, 6]}>
          {() => <Skeleton class={props.view === 'list' ? 'h-8' : 'h-52'} />}
        </For>
      </div>
    </>
  );
}
