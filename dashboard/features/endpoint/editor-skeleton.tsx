import { Page } from '../../ui/page';
import { Loading, Skeleton } from '../../ui/skeleton';
import { words } from './words';

/** As high as what comes in its place. */
export function EditorSkeleton() {
  return (
    <Page title={words().loading} headingClass="sr-only">
      <Loading what={words().loading} />
      <div class="grid gap-4">
        <Skeleton class="h-9" />
        <div class="grid gap-6 xl:grid-cols-2">
          <div class="grid content-start gap-4">
            <Skeleton class="h-13" />
            <Skeleton class="h-10" />
            <Skeleton class="h-9" />
            <Skeleton class="h-72" />
            <Skeleton class="h-60" />
          </div>
          <Skeleton class="h-96 max-xl:hidden" />
        </div>
      </div>
    </Page>
  );
}
