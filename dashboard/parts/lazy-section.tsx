import { type Component, Suspense } from 'solid-js';
import { lazyPart } from '../i18n/lazy-part';
import { Skeleton } from '../ui/skeleton';

/** A section of a page: its code and words come when it is looked at. */
export function lazySection<Props extends object>(load: () => Promise<Component<Props>>): Component<Props> {
  const Section = lazyPart(load);
  return (props) => (
    <Suspense fallback={<Skeleton class="h-60" />}>
      <Section {...props} />
    </Suspense>
  );
}
