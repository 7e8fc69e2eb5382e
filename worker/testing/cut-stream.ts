import { createRandom } from '../engine/random';

/** A body as a network delivers it: cut anywhere, the same for the same seed. */
export function cutStream(bytes: Uint8Array, seed: string, longest = 40): ReadableStream<Uint8Array> {
  const random = createRandom(seed);
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.byteLength) {
        controller.close();
        return;
      }
      const next = at + random.integer(1, longest);
      controller.enqueue(bytes.slice(at, next));
      at = next;
    },
  });
}

export function randomBytes(length: number, seed: string): Uint8Array {
  const random = createRandom(seed);
  return Uint8Array.from({ length }, () => random.integer(0, 255));
}

export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
