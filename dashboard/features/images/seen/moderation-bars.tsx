import { For, Show } from 'solid-js';
import type { ImageAnalysis } from '../../../api/image-queries';
import { percent } from '../../../i18n/numbers';
import { Badge } from '../../../ui/badge';
import { categoryText } from './category-text';
import { words } from './words';

/** Each category by how sure it is; what is flagged first, and said in words. */
export function ModerationBars(props: { moderation: ImageAnalysis['moderation'] }) {
  const categories = () =>
    Object.entries(props.moderation.categories)
      .map(([name, judged]) => ({ name, ...judged }))
      .sort((left, right) => right.confidence - left.confidence);

  return (
    <>
      <div>
        <Badge tone={props.moderation.flagged ? 'danger' : 'success'}>
          {props.moderation.flagged ? words().flagged : words().clean}
        </Badge>
      </div>
      <ul class="grid gap-x-6 gap-y-1 @lg:grid-cols-2" aria-label={words().moderation}>
        <For each={categories()}>
          {(category) => (
            <li
              class="grid grid-cols-[minmax(0,8rem)_minmax(0,1fr)_3.5rem] items-center gap-2"
              data-category={category.name}
            >
              <span class={`truncate ${category.flagged ? 'font-semibold text-danger' : ''}`}>
                {categoryText(category.name)}
              </span>
              <span class="h-1.5 overflow-hidden rounded-full bg-line" aria-hidden="true">
                <span
                  class={`block h-full ${category.flagged ? 'bg-danger' : 'bg-control'}`}
                  style={{ width: `${category.confidence * 100}%` }}
                />
              </span>
              <span class="text-right text-fg-muted text-label tabular-nums">
                {percent(category.confidence)}
                <Show when={category.flagged}>
                  <span class="sr-only"> {words().flagged}</span>
                </Show>
              </span>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}
