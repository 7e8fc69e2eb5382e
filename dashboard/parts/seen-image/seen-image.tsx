import { createSignal, type JSX, Show } from 'solid-js';
import { BlurHash } from './blur-hash';
import type { SeenBox } from './seen-box';
import { SeenBoxes } from './seen-boxes';

type Props = {
  src: string;
  alt: string;
  /** In pixels: the room is kept in this shape before the picture is there. */
  width: number;
  height: number;
  blurHash?: string | undefined;
  boxes?: readonly SeenBox[] | undefined;
  /** Later than the rest of the page, when it comes into view. */
  isLazy?: boolean | undefined;
  class?: string | undefined;
  /** Above the picture, in a place of its size. */
  children?: JSX.Element;
};

/** A picture in its own shape: first its blur hash, then itself, and over it what is seen where. */
export function SeenImage(props: Props) {
  const [loaded, setLoaded] = createSignal<string>();
  return (
    <div
      class={`relative overflow-hidden rounded-control bg-raised ${props.class ?? 'w-full'}`}
      style={{ 'aspect-ratio': `${props.width} / ${props.height}` }}
      data-seen-image={loaded() === props.src ? 'shown' : 'coming'}
    >
      <Show when={props.blurHash}>
        {(hash) => <BlurHash hash={hash()} class="absolute inset-0 size-full" />}
      </Show>
      <img
        src={props.src}
        alt={props.alt}
        width={props.width}
        height={props.height}
        loading={props.isLazy ? 'lazy' : undefined}
        decoding="async"
        class={`absolute inset-0 size-full transition-opacity duration-200 ease-calm ${loaded() === props.src ? 'opacity-100' : 'opacity-0'}`}
        onLoad={() => setLoaded(props.src)}
        onError={() => setLoaded(props.src)}
      />
      <Show when={props.boxes?.length}>
        <SeenBoxes boxes={props.boxes ?? []} />
      </Show>
      {props.children}
    </div>
  );
}
