import type { ImageFacts } from '../../../engine/images/facts';
import { embeddedProfile } from '../../../engine/images/profiles/embedded-profile';
import { type ColourChange, profileToSrgb } from '../../../engine/images/profiles/profile-to-srgb';
import { joinedBytes } from '../../../engine/joined-bytes';

/** Those of matrices are some hundred bytes to some kilobytes long; what is larger is of another kind, or means harm. */
const MOST_UNPACKED_BYTES = 256 * 1024;

/** How the colours of the image become those of sRGB; null where they are, or nothing sound is told about them. */
export async function colourChangeOf(bytes: Uint8Array, facts: ImageFacts): Promise<ColourChange | null> {
  const profile = embeddedProfile(bytes, facts);
  if (!profile) return null;
  const unpacked = profile.isPacked ? await unpack(profile.bytes) : profile.bytes;
  return unpacked && profileToSrgb(unpacked);
}

async function unpack(packed: Uint8Array): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = new Blob([new Uint8Array(packed)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate'));
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > MOST_UNPACKED_BYTES) return null;
      chunks.push(chunk);
    }
    return joinedBytes(chunks);
  } catch {
    // The pixels can be seen without it.
    return null;
  }
}
