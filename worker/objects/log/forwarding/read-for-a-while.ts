/** The text as far as it came: so many bytes, in so long. A receiver that breaks off has answered all the same. */
export async function readForAWhile(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number,
  milliseconds: number,
): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  // The pending read ends with the stream; a stream that cannot be cancelled has ended before.
  const timer = setTimeout(() => reader.cancel().catch(() => null), milliseconds);
  try {
    while (size < mostBytes) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      text += decoder.decode(value, { stream: true });
    }
    await reader.cancel();
    return text;
  } catch {
    // The status is what counts; of the words, as many as came.
    return text;
  } finally {
    clearTimeout(timer);
  }
}
