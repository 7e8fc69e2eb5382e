import { decode, isBlurhashValid } from 'blurhash';
import { createEffect, Show } from 'solid-js';

const SIDE = 32;

type Props = { hash: string; class?: string | undefined };

/** A blur hash, drawn as large as its place: what a picture roughly looks like, from some thirty letters. */
export function BlurHash(props: Props) {
  let canvas: HTMLCanvasElement | undefined;
  const isReadable = () => props.hash !== '' && isBlurhashValid(props.hash).result;

  createEffect(() => {
    const context = isReadable() ? canvas?.getContext('2d') : undefined;
    if (!context) return;
    const image = context.createImageData(SIDE, SIDE);
    image.data.set(decode(props.hash, SIDE, SIDE));
    context.putImageData(image, 0, 0);
  });

  return (
    <Show when={isReadable()}>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas has no focus of its own */}
      <canvas ref={canvas} width={SIDE} height={SIDE} aria-hidden="true" class={props.class ?? 'size-full'} />
    </Show>
  );
}
