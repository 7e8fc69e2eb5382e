import { MEMORY_LIMITS } from '../../engine/collections/memory-call';

/** Said to who writes. */
export class MemoryLimit extends Error {}

const encoder = new TextEncoder();

export function boundedText(item: object): string {
  const text = JSON.stringify(item);
  const isLong =
    text.length > MEMORY_LIMITS.itemBytes ||
    (text.length * 3 > MEMORY_LIMITS.itemBytes && encoder.encode(text).byteLength > MEMORY_LIMITS.itemBytes);
  if (isLong) throw new MemoryLimit(`An item has at most ${MEMORY_LIMITS.itemBytes} bytes.`);
  return text;
}
