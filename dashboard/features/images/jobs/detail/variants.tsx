import { For, Match, Show, Switch } from 'solid-js';
import type { WholeImageJob } from '../../../../api/image-queries';
import { Skeleton } from '../../../../ui/skeleton';
import { isUnderWay } from '../../is-under-way';
import { words } from '../words';
import { VariantCard } from './variant-card';

const SOME = [1, 2, 3, 4];

/** What was made of the picture, each in its own proportions; not before a client gets it, too. */
export function Variants(props: { job: WholeImageJob }) {
  const place = () => {
    const { group, bucket } = props.job.storage;
    return group === null ? words().inHouse : words().inBucket(`${group} / ${bucket}`);
  };
  return (
    <Switch>
      <Match when={isUnderWay(props.job)}>
        <p class="text-fg-muted">{words().beingMade}</p>
        <div class="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <For each={SOME}>{() => <Skeleton class="h-56" />}</For>
        </div>
      </Match>
      <Match when={props.job.variants.length > 0}>
        <ul class="grid grid-cols-1 gap-3 sm:grid-cols-2" aria-label={words().tabs.variants}>
          <For each={props.job.variants}>
            {(variant) => (
              <li class="min-w-0">
                <VariantCard
                  variant={variant}
                  original={props.job.original}
                  blurHash={props.job.analysis?.blur_hash ?? ''}
                />
              </li>
            )}
          </For>
        </ul>
        <p class="text-fg-subtle text-label">{place()}</p>
      </Match>
      <Match when={true}>
        <Show when={props.job.status === 'failed'} fallback={<p>{words().noVariants}</p>}>
          <p class="text-fg-muted">{words().noneOfFailed}</p>
        </Show>
      </Match>
    </Switch>
  );
}
