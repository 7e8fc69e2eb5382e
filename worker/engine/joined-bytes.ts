export function joinedBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  // A view of more would bring all of that along.
  if (first && chunks.length === 1 && first.byteLength === first.buffer.byteLength) return first;
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.byteLength, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}
