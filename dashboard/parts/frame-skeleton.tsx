import { For } from 'solid-js';
import { Page } from '../ui/page';
import { Loading, Skeleton } from '../ui/skeleton';

/** Stands where a page will be whose project or group is not known yet. */
export function FrameSkeleton(props: { title: string }) {
  return (
    <Page title={props.title} heading={<span translate="no">{props.title}</span>}>
      <Loading what={props.title} />
      <div class="mt-4 grid gap-4">
        <Skeleton class="h-24" />
        <div class="grid grid-cols-[repeat(auto-fill,minmax(min(100%,320px),1fr))] gap-4">
          <For each={[1, 2, 3]}>{() => <Skeleton class="h-40" />}</For>
        </div>
      </div>
    </Page>
  );
}
