import type { Inspected } from './facts';
import { found, malformed, truncated } from './findings';
import { type GifEnd, gifBlocks, gifScreen } from './gif-blocks';

export function inspectGif(bytes: Uint8Array): Inspected {
  const screen = gifScreen(bytes);
  if (!screen) return truncated('gif', 'its header is not whole');
  let frames = 0;
  let hasAlpha = false;
  let hasMetadata = false;
  const blocks = gifBlocks(bytes, screen);
  for (;;) {
    const next = blocks.next();
    if (next.done) {
      const refused = refusalOf(next.value, frames);
      if (refused) return refused;
      break;
    }
    if (next.value.kind === 'metadata') {
      hasMetadata = true;
      continue;
    }
    const { frame } = next.value;
    if (frame.width === 0 || frame.height === 0) return malformed('gif', 'one of its frames has no pixels');
    frames++;
    hasAlpha ||= frame.transparent !== null;
  }
  return found({
    format: 'gif',
    stored_width: screen.width,
    stored_height: screen.height,
    has_alpha: hasAlpha,
    frames,
    has_metadata: hasMetadata,
  });
}

function refusalOf(end: GifEnd, frames: number): Inspected | null {
  if (end === 'cut') return truncated('gif', 'its end marker is missing');
  if (end !== 'trailer') return malformed('gif', `it has a block of an unknown kind, ${end.unknown}`);
  return frames === 0 ? malformed('gif', 'it holds no pixels') : null;
}
