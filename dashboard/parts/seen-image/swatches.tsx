import { For } from 'solid-js';
import { percent } from '../../i18n/numbers';
import { CopyIcon } from '../../ui/copy-icon';
import { words } from './words';

type Colour = { hex: string; fraction: number };

/** Colours of a picture, each as wide as it is frequent, and by name below. */
export function Swatches(props: { colours: readonly Colour[] }) {
  return (
    <div class="grid min-w-0 gap-2">
      <div aria-hidden="true" class="flex h-6 overflow-hidden rounded-control border border-line">
        <For each={props.colours}>
          {(colour) => (
            <span
              class="h-full min-w-1"
              style={{ 'flex-grow': colour.fraction, 'background-color': colour.hex }}
            />
          )}
        </For>
      </div>
      <ul aria-label={words().colours} class="flex flex-wrap gap-x-4 gap-y-1">
        <For each={props.colours}>
          {(colour) => (
            <li class="flex items-center gap-1.5" data-colour={colour.hex}>
              <span
                aria-hidden="true"
                class="size-4 rounded-chip border border-line"
                style={{ 'background-color': colour.hex }}
              />
              <code class="font-mono text-mono" translate="no">
                {colour.hex}
              </code>
              <span class="text-fg-muted text-label tabular-nums">{percent(colour.fraction)}</span>
              <CopyIcon text={colour.hex} label={words().copyColour(colour.hex)} />
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
