import type { ByteSource } from '../../body/byte-source';
import { requireSize } from './announced-size';

/** A body of unknown length is refused with the byte that is too many. */
export function boundedSource(source: ByteSource, most: number): ByteSource {
  let size = 0;
  return {
    async next() {
      const bytes = await source.next();
      size += bytes?.byteLength ?? 0;
      requireSize(size, most);
      return bytes;
    },
    cancel: (reason) => source.cancel(reason),
  };
}
