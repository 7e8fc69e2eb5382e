import { createSignal, type JSX, Show } from 'solid-js';
import { BlurHash } from '../../../parts/seen-image/blur-hash';
import { words } from '../words';
import type { Picture } from './picture-source';

type Props = {
  before: Picture;
  after: Picture;
  blurHash: string | undefined;
  /** What lies over the picture. */
  children?: JSX.Element;
};

const TALLEST = 420;

/** Two pictures over each other: the left part shows the one, the right part the other. Arrow keys move the line. */
export function CompareView(props: Props) {
  const [place, setPlace] = createSignal(50);
  const [loaded, setLoaded] = createSignal<string>();
  const ratio = () => props.before.width / Math.max(1, props.before.height);

  return (
    <div class="grid gap-1">
      <div
        class="relative mx-auto w-full overflow-hidden rounded-control bg-raised outline-accent outline-offset-2 has-focus-visible:outline-2"
        style={{ 'aspect-ratio': String(ratio()), 'max-width': `${Math.round(TALLEST * ratio())}px` }}
      >
        <Show when={loaded() !== props.after.url && props.blurHash}>
          {(hash) => <BlurHash hash={hash()} class="absolute inset-0 size-full" />}
        </Show>
        {/* Each in its own part: through what is transparent nothing else is seen. */}
        <img
          src={props.after.url}
          alt={words().results.pictureAlt(props.after.name)}
          class="absolute inset-0 size-full object-contain"
          style={{ 'clip-path': `inset(0 0 0 ${place()}%)` }}
          onLoad={() => setLoaded(props.after.url)}
        />
        <img
          src={props.before.url}
          alt=""
          class="absolute inset-0 size-full object-contain"
          style={{ 'clip-path': `inset(0 ${100 - place()}% 0 0)` }}
        />
        {props.children}
        <span
          aria-hidden="true"
          class="absolute inset-y-0 bg-accent"
          style={{ left: `calc(${place()}% - 2px)`, width: '4px' }}
        />
        <span
          aria-hidden="true"
          class="absolute grid size-8 place-items-center rounded-full bg-accent text-accent-on shadow-float"
          style={{ left: `calc(${place()}% - 16px)`, top: 'calc(50% - 16px)' }}
        >
          ⇔
        </span>
        <input
          type="range"
          min="0"
          max="100"
          step="1"
          value={place()}
          aria-label={words().results.compare}
          aria-valuetext={words().results.compareValue(place(), props.before.name, props.after.name)}
          class="absolute inset-0 size-full opacity-0"
          style={{ cursor: 'ew-resize' }}
          onInput={(event) => setPlace(event.currentTarget.valueAsNumber)}
        />
      </div>
      <p class="flex justify-between gap-2 text-fg-muted text-label">
        <span translate="no">{props.before.name}</span>
        <span translate="no">{props.after.name}</span>
      </p>
    </div>
  );
}
