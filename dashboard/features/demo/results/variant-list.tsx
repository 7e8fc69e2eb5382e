import { For } from 'solid-js';
import type { ResultDocument } from '../../../api/worker-types';
import { bytes } from '../../../i18n/format';
import { number, percent } from '../../../i18n/numbers';
import { words } from '../words';
import { savedShare } from './saved-share';

type Props = { result: ResultDocument; chosen: string; onChoose: (name: string) => void };

/** Everything that was made of the picture; the chosen one is compared above. */
export function VariantList(props: Props) {
  const saved = (size: number) => savedShare(props.result.original.size, size);
  return (
    <ul aria-label={words().results.variants} class="grid gap-2 sm:grid-cols-2">
      <For each={props.result.variants}>
        {(variant) => (
          <li class="min-w-0">
            <button
              type="button"
              aria-pressed={variant.name === props.chosen}
              class="flex w-full min-w-0 items-center gap-3 rounded-control border border-line p-2 text-left hover:bg-raised aria-pressed:border-accent aria-pressed:bg-accent-soft"
              onClick={() => props.onChoose(variant.name)}
            >
              <img
                src={variant.url}
                alt=""
                loading="lazy"
                class="size-12 shrink-0 rounded-chip bg-raised object-cover"
              />
              <span class="grid min-w-0 grow">
                <span class="truncate font-medium" translate="no">
                  {variant.name}
                </span>
                <span class="truncate text-fg-muted text-label tabular-nums">
                  <span translate="no">{variant.format.toUpperCase()}</span> {number(variant.width)} ×{' '}
                  {number(variant.height)} · {bytes(variant.size)}
                </span>
                <span
                  class={`text-label tabular-nums ${saved(variant.size) >= 0 ? 'text-success' : 'text-warning'}`}
                >
                  {saved(variant.size) >= 0
                    ? words().results.saved(percent(saved(variant.size)))
                    : words().results.larger(percent(-saved(variant.size)))}
                </span>
              </span>
            </button>
          </li>
        )}
      </For>
    </ul>
  );
}
